import type { ReactNode } from 'react'

import type { Bus } from '@/types/rollcall'

import { headsIn } from '@/domain/rollcall'

import { Notice } from '@/src/ui/notice'

import type { RollHere } from './people'
import { nameWords } from './people'
import { PhoneButton } from './phone-button'

/** So many names fit into a band that is read at arm's length. */
const NAMES = 8
/** With more people to phone the list below is quicker. */
const PHONES = 2

interface BandProps {
  activityId: string
  here: RollHere
  bus: Bus | undefined
}

const nobodyWords = ({ people }: RollHere, bus: Bus | undefined): string => {
  if (people.length > 0) return '没有要等的人'
  return bus ? `${bus.name}还没有人坐` : '还没有人报名'
}

/** What decides whether the bus may leave. */
export const Band = ({ activityId, here, bus }: BandProps): ReactNode => {
  const { there, missing } = here
  const came = headsIn(there.map(({ person }) => person))
  const waited = headsIn(missing)
  const leader = bus?.leader ? `带队 ${bus.leader}` : ''
  if (came + waited === 0)
    return (
      <Notice tone='plain' title={nobodyWords(here, bus)}>
        {leader || null}
      </Notice>
    )

  const figure = `到了 ${came} / ${came + waited} 人`
  const words = [figure, leader].filter(Boolean).join('，')
  if (waited === 0)
    return (
      <Notice tone='good' title='人齐了，可以发车'>
        {words}
      </Notice>
    )

  const names = missing.slice(0, NAMES).map(nameWords).join('、')
  return (
    <>
      <Notice tone='bad' title={missing.length <= NAMES ? `还差${waited}人：${names}` : `还差${waited}人`}>
        {words}
      </Notice>
      {missing.length <= PHONES &&
        missing.map((person) => (
          <PhoneButton key={person.personId} activityId={activityId} person={person} />
        ))}
    </>
  )
}

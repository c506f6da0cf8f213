import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Registration } from '@/types/registration'
import { ASKED } from '@/types/kernel/labels'
import type { Asked } from '@/types/asks'

import { isAsked } from '@/domain/signup'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { missingWords, outsideWords } from './words'

const ALL: readonly Asked[] = ['contact', 'insured', 'questions', 'pledge', 'family']

interface FillBoxProps {
  held: Registration
}

/** On the ticket until all is there: 还差几项; after that, the way to change something. */
export const FillBox = ({ held }: FillBoxProps): ReactNode => {
  const { activityId, personId, activity } = held
  const { data } = useQuery('signup.get', activity.asks ? { activityId } : null)
  const [open, setOpen] = useState(false)
  const over = useNow() >= activity.startsAt
  const mine = data?.items.find((item) => item.personId === personId)
  if (!data?.asks || !mine || over) return null

  const { asks } = data
  const { missing, outside } = mine
  const given = ALL.filter((what) => isAsked(asks, what) && what !== 'family' && !missing.includes(what))
  return (
    <>
      {outside !== null && (
        <Notice tone='care' title='年龄不在保险范围里'>
          {outsideWords(asks)}
        </Notice>
      )}
      {missing.length > 0 ? (
        <>
          <Notice tone='care' title={missingWords(missing)}>
            {held.state === 'registered'
              ? '名额已经是您的，慢慢填，填一项记一项。'
              : '等的时候也可以先填，填一项记一项。'}
          </Notice>
          <Button kind='main' onTap={() => go(paths.fill(activityId, personId))}>
            接着填
          </Button>
        </>
      ) : (
        <Notice tone='good' title='要填的都填好了' />
      )}
      {given.length > 0 && !open && <Button onTap={() => setOpen(true)}>改一改填过的</Button>}
      {open &&
        given.map((what) => (
          <Button key={what} onTap={() => go(paths.fill(activityId, personId, { what }))}>
            {`改${ASKED[what]}`}
          </Button>
        ))}
    </>
  )
}

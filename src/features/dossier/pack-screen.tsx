import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Dossier } from '@/types/dossier'

import { timeWords } from '@/domain/calendar'

import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Notice } from '@/src/ui/notice'
import { Tabs } from '@/src/ui/tabs'

import { PackRow } from './pack-row'
import type { Moment } from './pack-words'
import { leftWords } from './pack-words'

const TABS = [
  { key: 'loaded', label: '装车' },
  { key: 'back', label: '回来清点' },
] as const

/** After the activity has begun what was loaded comes back. */
const firstMoment = ({ logistics: { equipment } }: Dossier): Moment =>
  equipment.every(({ loaded }) => loaded !== null) ? 'back' : 'loaded'

export const PackScreen = ({ dossier, reload }: { dossier: Dossier; reload: () => void }): ReactNode => {
  const { activity, logistics } = dossier
  const [moment, setMoment] = useState<Moment>(() => firstMoment(dossier))
  const left = leftWords(logistics.equipment, moment)

  return (
    <>
      <Card>
        <Fact label='活动'>{activity.title}</Fact>
        {logistics.departsAt && <Fact label='出发'>{timeWords(logistics.departsAt)}</Fact>}
        {logistics.vehicle !== '' && <Fact label='车'>{logistics.vehicle}</Fact>}
      </Card>
      <Tabs label='装车还是清点' tabs={TABS} current={moment} onChange={setMoment}>
        <Notice tone={left.tone} title={left.words} />
        {logistics.equipment.map((piece) => (
          <PackRow key={`${moment}.${piece.key}`} {...{ activityId: activity.id, piece, moment, reload }} />
        ))}
      </Tabs>
    </>
  )
}

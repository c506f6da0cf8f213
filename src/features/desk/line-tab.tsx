import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { WaitingParty } from '@/types/places'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { CallsCard } from './calls-card'
import { namesOf, seatsWords } from './party-words'

interface Place {
  at: number
  party: WaitingParty
}

const COLUMNS: readonly Column<Place>[] = [
  { key: 'place', title: '第几', number: true, cell: ({ at }) => at },
  { key: 'who', title: '姓名', cell: ({ party }) => namesOf(party) },
  { key: 'seats', title: '几个人', cell: ({ party }) => seatsWords(party) },
  { key: 'quota', title: '用谁的名额', cell: ({ party }) => party.quotaName ?? '大家的' },
  { key: 'by', title: '谁报的', cell: ({ party }) => party.byName },
  { key: 'when', title: '什么时候', cell: ({ party }) => whenWords(party.at, null, now().toISOString()) },
]

export interface PartProps {
  activity: DeskActivity
  mayPlan: boolean
  reload: () => void
}

/** First whom to call, then who is next. */
export const LineTab = ({ activity }: Pick<PartProps, 'activity'>): ReactNode => {
  const line = useQuery('places.line', { activityId: activity.id })

  return (
    <QueryView query={line} empty={undefined}>
      {({ parties, more }) => (
        <>
          <CallsCard activityId={activity.id} />
          {parties.length === 0 ? (
            <Notice tone='plain' title='现在没有人排队' />
          ) : (
            <Table
              caption={more > 0 ? `排队的人（先看前 ${parties.length} 份，后面还有 ${more} 份）` : '排队的人'}
              columns={COLUMNS}
              rows={parties.map((party, index) => ({ at: index + 1, party }))}
              rowKey={({ party }) => party.code}
            />
          )}
        </>
      )}
    </QueryView>
  )
}

import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Empty } from '@/src/ui/empty'
import { QueryView } from '@/src/ui/query-view'

import { PaperForm } from './paper-form'
import { useAllRegistrants } from './use-all-registrants'

/** The whole list first: whoever has not been loaded cannot be called absent. */
export const PaperScreen = ({ activityId }: { activityId: string }): ReactNode => {
  const everybody = useAllRegistrants(activityId)
  const counts = useQuery('checkin.counts', { activityId })

  return (
    <QueryView query={counts} empty={undefined}>
      {({ heads }) => (
        <QueryView
          query={everybody}
          empty={{ when: (rows) => rows.length === 0, view: <Empty title='没有人报名，请用“现场来的人”' /> }}
        >
          {(rows) => (
            <PaperForm
              activityId={activityId}
              listed={rows.filter(({ state }) => state === 'registered')}
              heads={heads}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

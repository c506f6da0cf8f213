import type { ReactNode } from 'react'
import { useState } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Tabs } from '@/src/ui/tabs'

import { PassingCard } from './passing-card'

const TABS = [
  { key: 'asked', label: '等着核对的' },
  { key: 'confirmed', label: '核对过的' },
] as const
type Part = (typeof TABS)[number]['key']

interface PassingsProps {
  orgId: string
  confirmed: boolean
  isAdmin: boolean
}

const Passings = ({ orgId, confirmed, isAdmin }: PassingsProps): ReactNode => {
  const pages = usePages('call.passings', { orgId, confirmed })
  const empty = <Empty title={confirmed ? '没有核对过的。' : '没有等着核对的。'} />

  return (
    <QueryView query={pages} empty={{ when: (all) => all.length === 0, view: empty }}>
      {(all) => (
        <>
          {all.map((passing) => (
            <PassingCard key={passing.personId} passing={passing} isAdmin={isAdmin} onDone={pages.reload} />
          ))}
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}

/** What the calls brought to light about the org's own people. */
export const CuesScreen = ({ orgId, isAdmin }: { orgId: string; isAdmin: boolean }): ReactNode => {
  const [part, setPart] = useState<Part>('asked')

  return (
    <Tabs label='听说已去世的' tabs={TABS} current={part} onChange={setPart}>
      <Passings key={part} orgId={orgId} confirmed={part === 'confirmed'} isAdmin={isAdmin} />
    </Tabs>
  )
}

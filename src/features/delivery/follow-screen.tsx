import type { ReactNode } from 'react'
import { useState } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { QueryView } from '@/src/ui/query-view'
import { Tabs } from '@/src/ui/tabs'

import { FollowList } from './follow-list'

const NONE = <Empty title='现在没有要跟进的事。' />
const TABS = [
  { key: 'open', label: '还没办好' },
  { key: 'overdue', label: '过了时间' },
] as const

export const MyFollowUps = (): ReactNode => {
  const pages = usePages('followUp.mine', {})

  return (
    <QueryView query={pages} empty={{ when: (rows) => rows.length === 0 && !pages.hasMore, view: NONE }}>
      {(rows) => <FollowList rows={rows} pages={pages} />}
    </QueryView>
  )
}

export const FollowUpsOf = ({ orgId }: { orgId: string }): ReactNode => {
  const [which, setWhich] = useState<'open' | 'overdue'>('open')
  const pages = usePages('followUp.list', { orgId, which })

  return (
    <Tabs label='办好没有' tabs={TABS} current={which} onChange={setWhich}>
      <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: NONE }}>
        {(rows) => <FollowList rows={rows} pages={pages} />}
      </QueryView>
    </Tabs>
  )
}

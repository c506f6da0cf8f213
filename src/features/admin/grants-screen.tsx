import type { ReactNode } from 'react'

import { ROLES } from '@/types/kernel/roles'
import { LIMITS } from '@/types/kernel/limits'
import type { Grant } from '@/types/grant'

import { dayOf } from '@/domain/calendar'

import { usePages } from '@/src/lib/use-pages'
import { Empty } from '@/src/ui/empty'
import { LoadMore } from '@/src/ui/load-more'
import { QueryView } from '@/src/ui/query-view'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { InviteBox } from './invite-box'
import { WithdrawButton } from './withdraw-button'

interface GrantsScreenProps {
  orgId: string
  orgName: string
}

const columnsOf = (reload: () => void): readonly Column<Grant>[] => [
  { key: 'name', title: '姓名', cell: ({ holderName }) => holderName },
  { key: 'role', title: '身份', cell: ({ role }) => ROLES[role].label },
  { key: 'org', title: '管哪里', cell: (grant) => grant.orgName },
  { key: 'since', title: '从哪天起', cell: ({ since }) => dayOf(since) },
  {
    key: 'withdraw',
    title: '收回',
    cell: (grant) => <WithdrawButton grant={grant} onDone={reload} />,
  },
]

export const GrantsScreen = ({ orgId, orgName }: GrantsScreenProps): ReactNode => {
  const pages = usePages('grant.list', { orgId, limit: LIMITS.pageMax })

  return (
    <>
      <QueryView
        query={pages}
        empty={{ when: (grants) => grants.length === 0, view: <Empty title='这里还没有工作人员' /> }}
      >
        {(grants) => (
          <>
            <Table
              caption={`${orgName}和下面机构的工作人员`}
              columns={columnsOf(pages.reload)}
              rows={grants}
              rowKey={({ id }) => id}
            />
            {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
          </>
        )}
      </QueryView>
      <InviteBox orgId={orgId} orgName={orgName} />
    </>
  )
}

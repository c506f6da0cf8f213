import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { usePages } from '@/src/lib/use-pages'
import { LoadMore } from '@/src/ui/load-more'
import { Page } from '@/src/ui/page'

import { AddMember } from '../../add-member'
import { MembersScreen } from '../../members-screen'
import { useVariant } from '../../use-variant'

export default function BranchMembersPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const pages = usePages('branch.members', { orgId, limit: LIMITS.pageMax })

  return (
    <Page title='党员名单' variant={useVariant()} query={pages}>
      {(members) => (
        <>
          <AddMember orgId={orgId} onDone={pages.reload} />
          <MembersScreen orgId={orgId} members={members} reload={pages.reload} />
          {pages.hasMore && <LoadMore hasMore loading={pages.loadingMore} onMore={pages.more} />}
        </>
      )}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { GroupScreen } from '../../group-screen'

export default function Group(): ReactNode {
  const { orgId = '', grantId = '' } = useRouter().params
  const query = useQuery('leader.people', { orgId, grantId })

  return (
    <Page title={`组员 · ${query.data?.leaderName ?? ''}`} variant='desk' query={query}>
      {({ items }) => <GroupScreen {...{ orgId, grantId, items }} reload={query.reload} />}
    </Page>
  )
}

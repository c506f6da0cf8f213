import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { sentences } from '@/types/kernel/errors'

import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { BoardScreen } from '../../board-screen'
import { useMyGrants } from '@/src/staff/use-my-grants'

export default function Board(): ReactNode {
  const { orgId } = useRouter().params
  const grants = useMyGrants()
  const { query, orgs } = grants

  return (
    <Page
      title={orgs.length === 1 ? `${orgs[0]?.orgName ?? ''} · 活动安排` : '活动安排'}
      variant='desk'
      query={query}
      empty={{ when: () => orgs.length === 0, view: <Empty title={sentences.FORBIDDEN} /> }}
    >
      {() => <BoardScreen grants={grants} wanted={orgId} />}
    </Page>
  )
}

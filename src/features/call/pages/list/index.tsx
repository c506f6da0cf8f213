import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ListScreen } from '../../list-screen'
import { useLook } from '../../use-look'

export default function CallList(): ReactNode {
  const { subjectId = '', orgId } = useRouter().params
  const [communityId, setCommunityId] = useState('')
  const { variant, mayPlan, mayCall } = useLook()
  const about = { subject: 'activity' as const, subjectId, ...(orgId ? { orgId } : {}) }
  const counts = useQuery('call.counts', about)
  const pages = usePages('call.list', { ...about, ...(communityId ? { communityId } : {}) })

  return (
    <Page title='打电话名单' variant={variant} query={counts}>
      {(data) => (
        <ListScreen
          {...{ subjectId, orgId, communityId, pages }}
          counts={data}
          onCommunity={setCommunityId}
          mayPrint={mayPlan()}
          mayCall={mayCall}
        />
      )}
    </Page>
  )
}

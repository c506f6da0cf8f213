import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { aboutOf } from '../../about'
import { ListScreen } from '../../list-screen'
import { useLook } from '../../use-look'

export default function CallList(): ReactNode {
  const { params } = useRouter()
  const { orgId } = params
  const [communityId, setCommunityId] = useState('')
  const { variant, mayPlan, mayCall } = useLook()
  const { subject, subjectId } = aboutOf(params)
  const about = { subject, subjectId, ...(orgId ? { orgId } : {}) }
  const counts = useQuery('call.counts', about)
  const pages = usePages('call.list', { ...about, ...(communityId ? { communityId } : {}) })

  return (
    <Page title='打电话名单' variant={variant} query={counts}>
      {(data) => (
        <ListScreen
          {...{ subject, subjectId, orgId, communityId, pages }}
          counts={data}
          onCommunity={setCommunityId}
          mayPrint={mayPlan()}
          mayCall={mayCall}
        />
      )}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { InvitedScreen } from '../../invited-screen'

export default function InvitedPage(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='邀请名单' variant='desk' query={useQuery('activity.open', { activityId })}>
      {(activity) => (
        <>
          <Heading level={2}>{activity.title}</Heading>
          <InvitedScreen activityId={activity.id} />
        </>
      )}
    </Page>
  )
}

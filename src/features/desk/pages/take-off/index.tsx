import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { TakeOffScreen } from '../../take-off-screen'

export default function TakeOffPage(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='替人取消' variant='desk' query={useQuery('activity.open', { activityId })}>
      {(activity) => (
        <>
          <Heading level={2}>{activity.title}</Heading>
          <TakeOffScreen activityId={activityId} />
        </>
      )}
    </Page>
  )
}

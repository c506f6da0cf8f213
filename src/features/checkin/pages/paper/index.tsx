import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ActivityLine } from '../../activity-line'
import { PaperScreen } from '../../paper-screen'

export default function Paper(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='照纸质表补签' query={useQuery('activity.open', { activityId })}>
      {(activity) => (
        <>
          <ActivityLine activity={activity} />
          <PaperScreen activityId={activityId} />
        </>
      )}
    </Page>
  )
}

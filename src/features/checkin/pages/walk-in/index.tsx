import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ActivityLine } from '../../activity-line'
import { WalkInForm } from '../../walk-in-form'

export default function WalkIn(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='现场来的人' query={useQuery('activity.open', { activityId })}>
      {(activity) => (
        <>
          <ActivityLine activity={activity} />
          <WalkInForm activityId={activityId} />
        </>
      )}
    </Page>
  )
}

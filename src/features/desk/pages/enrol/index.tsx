import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { EnrolScreen } from '../../enrol-screen'

export default function EnrolPage(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='加一个人' variant='desk' query={useQuery('activity.open', { activityId })}>
      {(activity) => (
        <>
          <Heading level={2}>{activity.title}</Heading>
          <EnrolScreen activity={activity} />
        </>
      )}
    </Page>
  )
}

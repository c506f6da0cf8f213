import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { HandInScreen } from '../../hand-in-screen'

export default function HandInPage(): ReactNode {
  const { orgId = '', activityId = '' } = useRouter().params

  return (
    <Page title='报名单' variant='desk' query={useQuery('activity.get', { activityId })}>
      {(activity) => (
        <>
          <Heading level={2}>{activity.title}</Heading>
          <HandInScreen orgId={orgId} activity={activity} />
        </>
      )}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { RegistrantsScreen } from '../../registrants-screen'
import { useMyGrants } from '@/src/staff/use-my-grants'

export default function Registrants(): ReactNode {
  const { activityId = '' } = useRouter().params
  const { mayPlan, mayOnlyTick } = useMyGrants()
  const open = useQuery('activity.open', { activityId })

  return (
    <Page title='报名名单' variant='desk' query={open}>
      {(activity) => (
        <>
          <Heading level={2}>{activity.title}</Heading>
          <RegistrantsScreen
            activity={activity}
            mayPlan={mayPlan()}
            mayOnlyTick={mayOnlyTick}
            reload={open.reload}
          />
        </>
      )}
    </Page>
  )
}

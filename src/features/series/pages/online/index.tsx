import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OnlineForm } from '../../online-form'

export default function OnlinePage(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='直播、回放和线上人数' variant='desk' query={useQuery('online.get', { activityId })}>
      {(online) => <OnlineForm activityId={activityId} online={online} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { WhoFooter } from '../../who-footer'
import { WhoForm } from '../../who-form'
import { useWho } from '../../use-who'

export default function WhoPage(): ReactNode {
  const { activityId } = useRouter().params
  const activity = useQuery('activity.get', activityId ? { activityId } : null)
  const who = useWho(activityId, activity.data?.orgId)

  return (
    <Page title='怎么称呼您' footer={<WhoFooter who={who} more={activityId !== undefined} />}>
      <WhoForm who={who} />
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { listOf } from '@/src/lib/offline-kept'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Page } from '@/src/ui/page'

import { DoorScreen } from '../../door-screen'

export default function Door(): ReactNode {
  const { activityId = '' } = useRouter().params
  const top = listOf(activityId) && (
    <Button onTap={() => go(paths.offlineDoor(activityId))}>名单在手机里，没信号点这里签到</Button>
  )

  return (
    <Page title='签到' top={top} query={useQuery('activity.open', { activityId })}>
      {(activity) => <DoorScreen activity={activity} />}
    </Page>
  )
}

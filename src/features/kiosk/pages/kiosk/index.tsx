import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { QueryView } from '@/src/ui/query-view'

import { KioskScreen } from '../../kiosk-screen'
import { Shell } from '../../shell'

export default function Kiosk(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('activity.open', { activityId })

  return (
    <Shell title={query.data ? `签到：${query.data.title}` : '签到'}>
      <QueryView query={query} empty={undefined}>
        {(activity) => <KioskScreen activity={activity} />}
      </QueryView>
    </Shell>
  )
}

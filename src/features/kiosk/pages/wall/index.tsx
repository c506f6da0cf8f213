import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { useWall } from '../../use-wall'
import { WallScreen } from '../../wall-screen'

export default function Wall(): ReactNode {
  const { activityId = '' } = useRouter().params
  const { query, stale } = useWall(activityId)

  return (
    <Page title='现场码' query={query}>
      {(wall) => <WallScreen wall={wall} stale={stale} />}
    </Page>
  )
}

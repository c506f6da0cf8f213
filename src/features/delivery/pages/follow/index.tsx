import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { FollowUpsOf, MyFollowUps } from '../../follow-screen'
import { useLook } from '../../use-look'

export default function FollowUps(): ReactNode {
  const { orgId } = useRouter().params
  const variant = useLook()

  return (
    <Page title={orgId ? '要跟进的事' : '我要跟进的事'} variant={variant}>
      {orgId ? <FollowUpsOf orgId={orgId} /> : <MyFollowUps />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { SayingsScreen } from '../../push/sayings-screen'
import { useStaff } from '../../use-staff'

export default function SayingsPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant, mayWrite } = useStaff()

  return (
    <Page title='学习感言' variant={variant}>
      <SayingsScreen orgId={orgId} mayWrite={mayWrite} />
    </Page>
  )
}

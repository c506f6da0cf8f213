import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { PushesScreen } from '../../push/pushes-screen'
import { useStaff } from '../../use-staff'

export default function PushesPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant, mayWrite } = useStaff()

  return (
    <Page title='推送情况' variant={variant}>
      <PushesScreen orgId={orgId} mayWrite={mayWrite} />
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PushScreen } from '../../push/push-screen'
import { useStaff } from '../../use-staff'

export default function PushPage(): ReactNode {
  const { orgId = '', materialId = '' } = useRouter().params
  const { variant } = useStaff()
  const org = useQuery('org.get', { orgId })

  return (
    <Page title='推送学习' variant={variant} query={org}>
      {(one) => <PushScreen org={one} materialId={materialId} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { NoticeList } from '../../notice-list'
import { useStaff } from '../../use-staff'

export default function NoticesPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant } = useStaff()
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`通知 · ${org.data?.name ?? ''}`} variant={variant} query={org}>
      {(one) => <NoticeList org={one} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { SettingsScreen } from '../../settings-screen'

export default function SettingsPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`设置 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(one) => <SettingsScreen orgId={one.id} root={one.parentId === null} />}
    </Page>
  )
}

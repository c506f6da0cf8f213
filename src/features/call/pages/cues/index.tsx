import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { CuesScreen } from '../../cues-screen'
import { useLook } from '../../use-look'

export default function Cues(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { query, isAdmin, variant } = useLook()

  return (
    <Page title='听说已去世的' variant={variant} query={query}>
      {() => <CuesScreen orgId={orgId} isAdmin={isAdmin(orgId)} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useMyGrants } from '@/src/staff/use-my-grants'
import { Page } from '@/src/ui/page'

import { CuesScreen } from '../../cues-screen'

export default function Cues(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { query, isAdmin } = useMyGrants()

  return (
    <Page title='听说已去世的' variant='desk' query={query}>
      {() => <CuesScreen orgId={orgId} isAdmin={isAdmin(orgId)} />}
    </Page>
  )
}

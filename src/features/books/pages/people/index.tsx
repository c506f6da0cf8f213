import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PeopleScreen } from '../../people-screen'

export default function People(): ReactNode {
  const { orgId = '' } = useRouter().params
  const org = useQuery('org.get', { orgId })

  return (
    <Page title={`人员 · ${org.data?.name ?? ''}`} variant='desk' query={org}>
      {(top) => <PeopleScreen top={top} />}
    </Page>
  )
}

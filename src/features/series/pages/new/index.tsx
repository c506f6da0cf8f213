import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { NewScreen } from '../../new-screen'

export default function NewSeriesPage(): ReactNode {
  const { orgId = '' } = useRouter().params

  return (
    <Page title='新建系列' variant='desk' query={useQuery('org.get', { orgId })}>
      {(org) => <NewScreen org={org} />}
    </Page>
  )
}

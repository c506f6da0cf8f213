import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { MergeScreen } from '../../merge-screen'

export default function Merge(): ReactNode {
  const { orgId = '', personId = '', otherId = '' } = useRouter().params
  const one = useQuery('person.get', { personId })
  const other = useQuery('person.get', { personId: otherId })

  return (
    <Page title='是同一个人吗' variant='desk' query={one}>
      {(first) => (
        <QueryView query={other} empty={undefined}>
          {(second) => <MergeScreen orgId={orgId} files={[first, second]} />}
        </QueryView>
      )}
    </Page>
  )
}

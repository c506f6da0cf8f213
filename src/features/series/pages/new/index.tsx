import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { NewScreen } from '../../new-screen'

export default function NewSeriesPage(): ReactNode {
  const { orgId = '', like } = useRouter().params
  const session = useQuery('activity.open', like === undefined ? null : { activityId: like })

  return (
    <Page title='新建系列' variant='desk' query={useQuery('org.get', { orgId })}>
      {(org) =>
        like === undefined ? (
          <NewScreen org={org} />
        ) : (
          <QueryView query={session} empty={undefined}>
            {(activity) => <NewScreen org={org} like={activity} />}
          </QueryView>
        )
      }
    </Page>
  )
}

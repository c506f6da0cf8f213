import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { EditForm } from '../../edit-form'

export default function Edit(): ReactNode {
  const { orgId = '', activityId, like, field } = useRouter().params
  const known = activityId ?? like
  const org = useQuery('org.get', { orgId })
  const open = useQuery('activity.open', known === undefined ? null : { activityId: known })

  return (
    <Page title={activityId === undefined ? '新建活动' : '修改活动'} variant='desk' query={org}>
      {(owner) =>
        known === undefined ? (
          <EditForm org={owner} activity={null} field={field} />
        ) : (
          <QueryView query={open} empty={undefined}>
            {(activity) =>
              activityId === undefined ? (
                <EditForm org={owner} activity={null} like={activity} field={field} />
              ) : (
                <EditForm org={owner} activity={activity} field={field} />
              )
            }
          </QueryView>
        )
      }
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { useStaff } from '../../use-staff'
import { WriteScreen } from '../../write-screen'

export default function WriteNoticePage(): ReactNode {
  const { orgId = '', noticeId = '' } = useRouter().params
  const { variant } = useStaff()
  const org = useQuery('org.get', { orgId })
  const notice = useQuery('notice.open', noticeId === '' ? null : { noticeId })
  const audience = notice.data?.audience
  const meant = audience?.kind === 'org' ? audience.orgId : orgId
  const whom = useQuery('org.get', noticeId !== '' && !audience ? null : { orgId: meant })

  return (
    <Page title={noticeId === '' ? '写通知' : '修改通知'} variant={variant} query={org}>
      {(one) => (
        <QueryView query={whom} empty={undefined}>
          {(place) => <WriteScreen org={one} whom={place} notice={notice.data} />}
        </QueryView>
      )}
    </Page>
  )
}

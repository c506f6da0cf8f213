import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { OrgEditBox } from '../../org-edit-box'
import { OrgLinks } from '../../org-links'

export default function OrgPage(): ReactNode {
  const { orgId = '' } = useRouter().params
  const query = useQuery('org.get', { orgId })

  return (
    <Page title={query.data?.name ?? '机构'} variant='desk' query={query}>
      {(org) => (
        <>
          <OrgLinks org={org} />
          <OrgEditBox org={org} onSaved={query.reload} />
        </>
      )}
    </Page>
  )
}

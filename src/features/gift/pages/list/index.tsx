import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { Page } from '@/src/ui/page'

import { ListScreen } from '../../list-screen'
import { useLook } from '../../use-look'

export default function Gifts(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { variant, mayPlan } = useLook()
  const pages = usePages('gift.list', { orgId })

  return (
    <Page title='慰问金和慰问品' variant={variant} query={pages}>
      {(rows) => <ListScreen orgId={orgId} rows={rows} pages={pages} mayPlan={mayPlan} />}
    </Page>
  )
}

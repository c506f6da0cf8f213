import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { ListScreen } from '../../list-screen'
import { useLook } from '../../use-look'

export default function Visits(): ReactNode {
  const { orgId = '' } = useRouter().params
  const { query, variant, seesAll, keepsBooks } = useLook()

  return (
    <Page title='要去看望谁' variant={variant} query={query}>
      {() => <ListScreen {...{ orgId, seesAll, keepsBooks }} />}
    </Page>
  )
}

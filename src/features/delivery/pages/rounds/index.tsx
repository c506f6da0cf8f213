import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { RoundsScreen } from '../../rounds-screen'
import { useLook } from '../../use-look'

export default function Rounds(): ReactNode {
  const { orgId = '' } = useRouter().params

  return (
    <Page title='送学上门' variant={useLook()}>
      <RoundsScreen orgId={orgId} />
    </Page>
  )
}

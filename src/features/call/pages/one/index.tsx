import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { aboutOf } from '../../about'
import { OneScreen } from '../../one-screen'
import { useLook } from '../../use-look'
import { useOne } from '../../use-one'

export default function CallOne(): ReactNode {
  const { params } = useRouter()
  const { orgId, communityId, personId } = params
  const one = useOne({ ...aboutOf(params), orgId, communityId, personId })
  const { variant } = useLook()

  return (
    <Page title='打电话' variant={variant} query={one.query}>
      {({ card }) => <OneScreen card={card} one={one} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Page } from '@/src/ui/page'

import { RollScreen } from '../../roll-screen'

export default function RollPage(): ReactNode {
  const { orgId, activityId = '' } = useRouter().params

  return (
    <Page title='用接龙或表格报名' variant='desk' query={useQuery('activity.get', { activityId })}>
      {({ title }) => (
        <>
          <Heading level={2}>{title}</Heading>
          <RollScreen activityId={activityId} orgId={orgId} />
        </>
      )}
    </Page>
  )
}

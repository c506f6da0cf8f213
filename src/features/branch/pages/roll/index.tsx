import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { RollScreen } from '../../roll-screen'
import { useVariant } from '../../use-variant'

export default function BranchRollPage(): ReactNode {
  const { meetingId = '' } = useRouter().params
  const query = useQuery('meeting.get', { meetingId })

  return (
    <Page title='点到会' variant={useVariant()} query={query}>
      {(meeting) => <RollScreen meeting={meeting} />}
    </Page>
  )
}

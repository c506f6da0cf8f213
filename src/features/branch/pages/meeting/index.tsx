import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { kindsWords } from '@/domain/meeting-words'

import { useNow } from '@/src/lib/use-now'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ConfirmBox, mayConfirm } from '../../confirm-box'
import { MeetingScreen } from '../../meeting-screen'
import { useVariant } from '../../use-variant'

export default function BranchMeetingPage(): ReactNode {
  const { meetingId = '' } = useRouter().params
  const query = useQuery('meeting.get', { meetingId })
  const meeting = query.data
  const now = useNow()

  return (
    <Page
      title={meeting ? kindsWords(meeting.kinds) : '会议'}
      variant={useVariant()}
      query={query}
      footer={meeting && mayConfirm(meeting, now) && <ConfirmBox meeting={meeting} reload={query.reload} />}
    >
      {(one) => <MeetingScreen meeting={one} reload={query.reload} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import type { MeetingKind } from '@/types/meeting-kinds'

import { MEETING_KINDS } from '@/domain/meeting-words'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { emptyPlan, planOf } from '../../plan-form'
import { PlanScreen } from '../../plan-screen'
import { useVariant } from '../../use-variant'

const isKind = (word: string): word is MeetingKind => word in MEETING_KINDS

export default function BranchPlanPage(): ReactNode {
  const { orgId = '', meetingId = '', kind = '' } = useRouter().params
  const variant = useVariant()
  const branch = useQuery('meeting.branch', { orgId })
  const meeting = useQuery('meeting.get', meetingId === '' ? null : { meetingId })

  return (
    <Page title={meetingId === '' ? '安排一次会' : '改时间、地点'} variant={variant} query={branch}>
      {({ facts }) =>
        meetingId === '' ? (
          <PlanScreen
            orgId={orgId}
            meeting={null}
            first={emptyPlan(isKind(kind) ? kind : '', facts?.secretary ?? '')}
          />
        ) : (
          <QueryView query={meeting} empty={undefined}>
            {(one) => <PlanScreen orgId={orgId} meeting={one} first={planOf(one)} />}
          </QueryView>
        )
      }
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Page } from '@/src/ui/page'

import { DeskScreen } from '../../desk-screen'

export default function SurveyPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('survey.get', { activityId })
  const { mayPlan } = useMyGrants()

  return (
    <Page title={`请您说一说：${query.data?.title ?? ''}`} variant='desk' query={query}>
      {(survey) => <DeskScreen survey={survey} may={mayPlan()} reload={query.reload} />}
    </Page>
  )
}

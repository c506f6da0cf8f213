import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Empty } from '@/src/ui/empty'
import { Page } from '@/src/ui/page'

import { AnswerScreen } from '../../answer-screen'

export default function AnswerPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const query = useQuery('survey.mine', {})

  return (
    <Page title='请您说一说' query={query}>
      {({ items }) => {
        const survey = items.find((item) => item.activityId === activityId)
        return survey ? (
          <AnswerScreen survey={survey} />
        ) : (
          <Empty title='这一场已经说过了，或者过了时间。谢谢您！' />
        )
      }}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { PaperScreen } from '../../paper-screen'

export default function PaperPage(): ReactNode {
  const { activityId = '' } = useRouter().params

  return (
    <Page title='录入纸质答卷' variant='desk' query={useQuery('survey.get', { activityId })}>
      {(survey) => <PaperScreen survey={survey} />}
    </Page>
  )
}

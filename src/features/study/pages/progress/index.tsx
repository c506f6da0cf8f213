import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ProgressScreen } from '../../push/progress-screen'
import { useStaff } from '../../use-staff'

export default function ProgressPage(): ReactNode {
  const { assignmentId = '' } = useRouter().params
  const { variant, mayWrite } = useStaff()
  const query = useQuery('study.progress', { assignmentId })

  return (
    <Page title={query.data?.title ?? '学得怎么样'} variant={variant} query={query}>
      {(progress) => <ProgressScreen progress={progress} mayWrite={mayWrite} reload={query.reload} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Page } from '@/src/ui/page'

import { ConfirmFooter } from '../../confirm-footer'
import { ConfirmScreen } from '../../confirm-screen'
import { useConfirm } from '../../use-confirm'

export default function ConfirmPage(): ReactNode {
  const { activityId = '', personId } = useRouter().params
  const confirming = useConfirm(activityId, personId)
  const stranger = confirming.persons?.length === 0
  useEffect(() => {
    if (stranger) replace(paths.who(activityId))
  }, [stranger, activityId])

  return (
    <Page
      title='请您核对'
      query={confirming.activity}
      footer={confirming.person && <ConfirmFooter confirming={confirming} />}
    >
      {(activity) => <ConfirmScreen activity={activity} confirming={confirming} />}
    </Page>
  )
}

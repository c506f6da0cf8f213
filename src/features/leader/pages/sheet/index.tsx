import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Page } from '@/src/ui/page'

import { SendButton } from '../../send-button'
import { SheetScreen } from '../../sheet-screen'
import { useSheet } from '../../use-sheet'

export default function Sheet(): ReactNode {
  const { orgId = '', activityId = '' } = useRouter().params
  const sheet = useSheet(orgId, activityId)

  return (
    <Page title='给组员报名' query={sheet.query} footer={<SendButton sheet={sheet} />}>
      {({ activity, people }) => <SheetScreen activity={activity} people={people} sheet={sheet} />}
    </Page>
  )
}

import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { agesWords } from '@/domain/conditions'

import { useQuery } from '@/src/lib/use-query'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'

import { ExportBox } from '../../asks/export-box'
import { InsuredList } from '../../asks/insured-list'
import { useMyGrants } from '@/src/staff/use-my-grants'

export default function InsuredPage(): ReactNode {
  const { activityId = '' } = useRouter().params
  const { mayPlan } = useMyGrants()
  const open = useQuery('activity.open', { activityId })

  return (
    <Page title='投保名单' variant='desk' query={open}>
      {({ title, asks }) => (
        <>
          <Heading level={2}>{title}</Heading>
          {asks?.insured && <Notice tone='plain' title={`保险保的年龄：${agesWords(asks.insured)}`} />}
          <InsuredList activityId={activityId} mayPlan={mayPlan()} />
          <ExportBox activityId={activityId} mayPlan={mayPlan()} />
        </>
      )}
    </Page>
  )
}

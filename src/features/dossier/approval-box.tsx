import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'
import { whyNotAsk } from '@/domain/dossier'
import { APPROVALS, stepWords } from '@/domain/dossier-words'
import { sentences } from '@/types/kernel/errors'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { DecideForm } from './decide-form'
import own from './dossier.module.scss'
import type { TabProps } from './section-props'

const Ask = ({ dossier, reload }: TabProps): ReactNode => {
  const { run, busy, error } = useAction('dossier.ask')
  const { activity, approval, plan } = dossier
  const refusal = whyNotAsk(approval, plan, activity.state)
  const onAsk = async () => {
    await run({ activityId: activity.id })
    reload()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} why={refusal && sentences[refusal]} onTap={() => void onAsk()}>
        报请负责人
      </Button>
    </>
  )
}

/** 拟稿 → 报请 → 同意 or 退回; every step stays, with who and when. */
export const ApprovalBox = (props: TabProps): ReactNode => {
  const { approval, activity } = props.dossier
  const { state, steps } = approval
  const today = dayOf(now().toISOString())

  return (
    <Card>
      <Heading level={2}>{`审批：${APPROVALS[state]}`}</Heading>
      {steps.map((step) => (
        <View key={step.at}>
          <View>{stepWords(step)}</View>
          <View className={cx(own.note)}>{`${dayWords(dayOf(step.at), today)} ${clockOf(step.at)}`}</View>
        </View>
      ))}
      {steps.length === 0 && <View>方案和预算写好后，报请负责人同意。</View>}
      <DecideForm {...props} />
      {props.may.plan && (state === 'draft' || state === 'returned') && activity.state !== 'calledOff' && (
        <View className={cx(styles.column)}>
          <Ask {...props} />
        </View>
      )}
    </Card>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import { sumsOf } from '@/domain/dossier'
import { yuan } from '@/domain/dossier-words'
import { sentences } from '@/types/kernel/errors'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Fact } from '@/src/ui/fact'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import type { TabProps } from './section-props'

/** For whoever may answer; `alone`: nobody else is there, and the record will say so. */
export const DecideForm = ({ dossier, reload }: TabProps): ReactNode => {
  const { run, busy, error, issue } = useAction('dossier.decide')
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const { activity, approval, budget, decider } = dossier
  const decide = async (yes: boolean) => {
    const answer = await run({ activityId: activity.id, rev: approval.rev, yes, reason })
    if (answer) setReason('')
    if (answer || error?.code !== 'INPUT') reload()
  }

  if (decider === 'no') return null
  if (decider === 'own') return <Notice tone='plain' title={sentences['DOSSIER.OWN']} />
  return (
    <>
      {decider === 'alone' && (
        <Notice tone='care' title='这里没有别的负责人或管理员'>
          您可以自己同意，记录里会写明报请和同意的是同一个人
        </Notice>
      )}
      <TextField
        optional
        label='意见'
        hint='退回要写一句为什么'
        maxLength={LIMITS.reason}
        value={reason}
        error={issue('reason')}
        onChange={setReason}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => setAsking(true)}>
        同意
      </Button>
      <Button busy={busy} onTap={() => void decide(false)}>
        退回
      </Button>
      <Confirm
        open={asking}
        title={`同意“${activity.title}”的方案吗？`}
        yes='同意'
        onYes={() => void decide(true)}
        onNo={() => setAsking(false)}
      >
        <Fact label='预算'>{`${yuan(sumsOf(budget.lines).planned)} 元，${budget.lines.length} 笔`}</Fact>
      </Confirm>
    </>
  )
}

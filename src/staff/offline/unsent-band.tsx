import type { ReactNode } from 'react'

import type { Outcome } from '@/types/offline'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import type { Offline } from './use-offline'

const count = (outcomes: readonly Outcome[], outcome: Outcome['outcome']) =>
  outcomes.filter((each) => each.outcome === outcome).length

const answerWords = (outcomes: readonly Outcome[]): string => {
  const already = count(outcomes, 'already')
  const waiting = count(outcomes, 'waiting')
  const refused = count(outcomes, 'refused')
  return [
    already > 0 ? `${already}位别的手机已经签过` : '',
    waiting > 0 ? `${waiting}条等退服中心核对` : '',
    refused > 0 ? `${refused}条这场活动里没有这个人` : '',
  ]
    .filter(Boolean)
    .join('，')
}

/** What still stands on this phone only, and what became of the rest. */
export const UnsentBand = ({ unsent, sending, error, outcomes, send }: Offline): ReactNode => (
  <>
    {unsent > 0 ? (
      <>
        <Notice tone='care' title={`${unsent}条记在手机里，还没传`}>
          {error ?? '有信号了会自己传，也可以点下面的按钮。没传完请不要删掉微信。'}
        </Notice>
        <Button busy={sending} onTap={() => void send()}>
          现在上传
        </Button>
      </>
    ) : (
      outcomes.length > 0 && (
        <Notice tone='good' title={`${outcomes.length}条都传好了`}>
          {answerWords(outcomes)}
        </Notice>
      )
    )}
  </>
)

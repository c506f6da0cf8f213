import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import type { Queue } from './use-queue'

interface Answered {
  outcome: 'done' | 'already' | 'waiting' | 'refused'
}

/** What follows the number: 2位别的手机已经签过. */
type Words = Record<Exclude<Answered['outcome'], 'done'>, string>

const AT_THE_DOOR: Words = {
  already: '位别的手机已经签过',
  waiting: '条等退服中心核对',
  refused: '条这场活动里没有这个人',
}

const answerWords = (outcomes: readonly Answered[], words: Words): string =>
  (['already', 'waiting', 'refused'] as const)
    .flatMap((key) => {
      const count = outcomes.filter(({ outcome }) => outcome === key).length
      return count === 0 ? [] : [`${count}${words[key]}`]
    })
    .join('，')

type UnsentBandProps = Pick<
  Queue<unknown, never, Answered>,
  'unsent' | 'sending' | 'error' | 'outcomes' | 'send'
> & { words?: Words }

/** What still stands on this phone only, and what became of the rest. */
export const UnsentBand = ({
  unsent,
  sending,
  error,
  outcomes,
  send,
  words = AT_THE_DOOR,
}: UnsentBandProps): ReactNode => (
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
          {answerWords(outcomes, words)}
        </Notice>
      )
    )}
  </>
)

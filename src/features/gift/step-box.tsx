import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Gift } from '@/types/gift'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Notice } from '@/src/ui/notice'

import { budgetWords, sumWords } from './words'

const STEPS = {
  draft: {
    path: 'gift.start',
    words: '名单定好，开始发',
    ask: '名单定好了吗？',
    after: '开始发以后，名单和金额不能再改。',
  },
  giving: {
    path: 'gift.close',
    words: '都发完了，办结',
    ask: '办结这份名单吗？',
    after: '办结以后不能再改。',
  },
} as const

interface StepBoxProps {
  gift: Gift
  onDone: () => void
}

const Step = ({ gift, onDone, step }: StepBoxProps & { step: keyof typeof STEPS }): ReactNode => {
  const { path, words, ask, after } = STEPS[step]
  const { run, busy, error } = useAction(path)
  const [asking, setAsking] = useState(false)
  const { totals } = gift
  const why = (): string | null => {
    if (totals.people === 0) return '请先加人'
    return step === 'giving' && totals.pending > 0 ? '还有人没领，请先记签领或退回' : null
  }
  const onYes = async () => {
    setAsking(false)
    if (await run({ giftId: gift.id })) onDone()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' fit busy={busy} why={why()} onTap={() => setAsking(true)}>
        {words}
      </Button>
      <Confirm open={asking} title={ask} yes={words} onYes={() => void onYes()} onNo={() => setAsking(false)}>
        {`${step === 'draft' ? budgetWords(totals) : sumWords(totals)}。${after}`}
      </Confirm>
    </>
  )
}

/** The list stands; and later: everybody has it, or it came back. */
export const StepBox = ({ gift, onDone }: StepBoxProps): ReactNode =>
  gift.state === 'closed' ? null : <Step key={gift.state} gift={gift} step={gift.state} onDone={onDone} />

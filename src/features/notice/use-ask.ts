import { useState } from 'react'

import { askConsent } from '@/src/lib/consent'
import { useAction } from '@/src/lib/use-action'

export interface Ask {
  /** `off`: WeChat could not ask. */
  answer: 'yes' | 'no' | 'off' | null
  ask: () => void
}

/** One consent is one message: each notice asks for the next one. */
export const useAsk = (noticeId: string, templateId: string): Ask => {
  const { run } = useAction('notice.granted')
  const [answer, setAnswer] = useState<Ask['answer']>(null)
  const record = async (answers: Awaited<ReturnType<typeof askConsent>>) => {
    if (!answers) return setAnswer('off')
    await run({ noticeId, answers })
    setAnswer(answers.some((each) => each.answer === 'accept') ? 'yes' : 'no')
  }

  return {
    answer,
    ask: () => {
      void askConsent([templateId]).then(record)
    },
  }
}

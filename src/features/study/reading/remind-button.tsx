import type { ReactNode } from 'react'
import { useState } from 'react'

import { askConsent } from '@/src/lib/consent'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

/** WeChat asks before it lets a message through, and only after a tap; one yes is one message. */
export const RemindButton = ({ templateId }: { templateId: string }): ReactNode => {
  const { run } = useAction('study.granted')
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null)
  const ask = async () => {
    const answers = await askConsent([templateId])
    if (answers) await run({ answers })
    setAnswer(answers?.some((each) => each.answer === 'accept') ? 'yes' : 'no')
  }

  if (answer === 'yes') return <Notice tone='good' title='好了，下次有要学的，微信告诉您' />
  return (
    <>
      {answer === 'no' && <Notice tone='care' title='没有点允许，不会发微信给您' />}
      <Button onTap={() => void ask()}>下次有要学的，微信告诉我</Button>
    </>
  )
}

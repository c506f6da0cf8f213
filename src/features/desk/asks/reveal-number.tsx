import type { ReactNode } from 'react'
import { useState } from 'react'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

interface RevealNumberProps {
  activityId: string
  personId: string
  name: string
  what: 'contact' | 'insured'
}

const WORDS = { contact: '紧急联系人', insured: '身份证号' } as const

/** In full for a stated reason; every look is written down. */
export const RevealNumber = ({ activityId, personId, name, what }: RevealNumberProps): ReactNode => {
  const { run, busy, error, issue } = useAction('signup.reveal')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [text, setText] = useState<string | null | undefined>()

  const onReveal = async () => {
    const answer = await run({ activityId, personId, what, reason })
    if (answer) setText(answer.text)
  }
  const onClose = () => {
    setOpen(false)
    setText(undefined)
    setReason('')
  }

  return (
    <>
      <Button fit label={`看${name}的${WORDS[what]}`} onTap={() => setOpen(true)}>
        看全的
      </Button>
      <Dialog open={open} title={`${name}的${WORDS[what]}`} onClose={onClose}>
        {text === undefined ? (
          <>
            <TextField
              label='为什么要看'
              hint='例如：保险公司核对。谁看的、为什么，都会记下来。'
              value={reason}
              maxLength={100}
              error={issue('reason')}
              onChange={setReason}
            />
            {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
            <Button kind='main' busy={busy} onTap={() => void onReveal()}>
              看全的
            </Button>
          </>
        ) : (
          <Notice tone='plain' title={text ?? '没有填'} />
        )}
      </Dialog>
    </>
  )
}

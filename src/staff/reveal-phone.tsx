import type { ReactNode } from 'react'
import { useState } from 'react'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

interface RevealPhoneProps {
  personId: string
  name: string
}

/** The full number for a stated reason; every look is written down. */
export const RevealPhone = ({ personId, name }: RevealPhoneProps): ReactNode => {
  const { run, error, issue } = useAction('person.revealPhone')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [phone, setPhone] = useState<string | null | undefined>()

  const onReveal = async () => {
    const answer = await run({ personId, reason })
    if (answer) setPhone(answer.phone)
  }
  const onClose = () => {
    setOpen(false)
    setPhone(undefined)
    setReason('')
  }

  return (
    <>
      <Button fit label={`看电话：${name}`} onTap={() => setOpen(true)}>
        看电话
      </Button>
      <Dialog open={open} title={`${name}的电话`} onClose={onClose}>
        {phone === undefined ? (
          <>
            <TextField
              label='为什么要看'
              hint='例如：通知活动改时间。谁看的、为什么，都会记下来。'
              value={reason}
              maxLength={100}
              error={issue('reason')}
              onChange={setReason}
            />
            {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
            <Button kind='main' onTap={() => void onReveal()}>
              看电话
            </Button>
          </>
        ) : phone === null ? (
          <Notice tone='care' title='没有留电话' />
        ) : (
          <CallButton number={phone} words={`打给${name}`} />
        )}
      </Dialog>
    </>
  )
}

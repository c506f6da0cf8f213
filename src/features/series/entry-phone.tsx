import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** The full number for a stated reason; every look is written down. */
export const EntryPhone = ({ entryId, name }: { entryId: string; name: string }): ReactNode => {
  const { run, error, issue } = useAction('catalogue.revealPhone')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [phone, setPhone] = useState<string | null>(null)
  const onReveal = async () => {
    const answer = await run({ entryId, reason })
    if (answer) setPhone(answer.phone)
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>看完整电话</Button>
      <Dialog open={open} title={`${name}的电话`} onClose={() => setOpen(false)}>
        {phone === null ? (
          <>
            <TextField
              label='为什么要看'
              hint='例如：请他来讲课。谁看的、为什么，都会记下来。'
              value={reason}
              maxLength={LIMITS.reason}
              error={issue('reason')}
              onChange={setReason}
            />
            {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
            <Button kind='main' onTap={() => void onReveal()}>
              看电话
            </Button>
          </>
        ) : (
          <CallButton number={phone} words={`打给${name}`} />
        )}
      </Dialog>
    </>
  )
}

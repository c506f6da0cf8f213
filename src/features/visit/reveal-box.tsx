import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Found } from '@/types/visit'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import { foundLines } from './words'

interface RevealBoxProps {
  personId: string
  of: 'cue' | 'visit'
  id: string
  /** Whose, and what: for the name of the button. */
  label: string
}

/** What was written of health and hardship, for a stated reason; every look is written down. */
export const RevealBox = ({ personId, of, id, label }: RevealBoxProps): ReactNode => {
  const { run, busy, error, issue } = useAction('visit.reveal')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const onReveal = async () => {
    const answer = await run({ personId, of, id, reason })
    if (answer) setFound(answer)
  }
  const onClose = () => {
    setOpen(false)
    setFound(null)
    setReason('')
  }
  const lines = found ? foundLines(found) : []

  return (
    <>
      <Button fit label={`看写了什么：${label}`} onTap={() => setOpen(true)}>
        看写了什么
      </Button>
      <Dialog open={open} title={label} onClose={onClose}>
        {found ? (
          (lines.length > 0 ? lines : ['没有写别的']).map((line) => <View key={line}>{line}</View>)
        ) : (
          <>
            <TextField
              label='为什么要看'
              hint='例如：明天去看他。谁看的、为什么，都会记下来。'
              value={reason}
              maxLength={LIMITS.reason}
              error={issue('reason')}
              onChange={setReason}
            />
            {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
            <Button
              kind='main'
              busy={busy}
              why={reason.trim().length < 2 ? '请写一句原因' : null}
              onTap={() => void onReveal()}
            >
              看内容
            </Button>
          </>
        )}
      </Dialog>
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { LeaveReason, Marking } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { LEAVE_REASONS } from '@/domain/meeting-words'

import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { TextField } from '@/src/ui/text-field'

interface LeaveDialogProps {
  /** Null: closed. */
  name: string | null
  onClose: () => void
  onMark: (marking: Marking) => void
}

const REASONS = (Object.keys(LEAVE_REASONS) as LeaveReason[]).map((value) => ({
  value,
  label: LEAVE_REASONS[value],
}))

const Open = ({ name, onClose, onMark }: LeaveDialogProps & { name: string }): ReactNode => {
  const [reason, setReason] = useState<LeaveReason>('ill')
  const [words, setWords] = useState('')

  return (
    <Dialog
      open
      title={`${name}请假`}
      closeWords='不了，返回'
      onClose={onClose}
      action={{ words: '记下请假', onTap: () => onMark({ what: 'leave', reason, words: words.trim() }) }}
    >
      <Choice label='为什么' options={REASONS} value={reason} onChange={setReason} />
      <TextField optional label='要说明的' value={words} maxLength={LIMITS.line} onChange={setWords} />
    </Dialog>
  )
}

export const LeaveDialog = ({ name, ...props }: LeaveDialogProps): ReactNode =>
  name === null ? null : <Open key={name} name={name} {...props} />

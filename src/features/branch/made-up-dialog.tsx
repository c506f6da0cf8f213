import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MadeUpHow, Marking } from '@/types/meeting-shapes'

import { dayOf } from '@/domain/calendar'
import { MADE_UP_HOW } from '@/domain/meeting-words'

import { now } from '@/src/lib/clock'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { PickerField } from '@/src/ui/picker-field'

interface MadeUpDialogProps {
  /** Null: closed. */
  name: string | null
  /** The day of the meeting. */
  since: string
  onClose: () => void
  onMark: (marking: Marking) => void
}

const HOW = (Object.keys(MADE_UP_HOW) as MadeUpHow[]).map((value) => ({ value, label: MADE_UP_HOW[value] }))

const Open = ({ name, since, onClose, onMark }: MadeUpDialogProps & { name: string }): ReactNode => {
  const today = dayOf(now().toISOString())
  const [day, setDay] = useState(today)
  const [how, setHow] = useState<MadeUpHow>('home')

  return (
    <Dialog
      open
      title={`${name}补学了`}
      closeWords='不了，返回'
      onClose={onClose}
      action={{ words: '记下补学', onTap: () => onMark({ what: 'madeUp', day, how }) }}
    >
      <PickerField mode='date' label='哪一天补的' start={since} end={today} value={day} onChange={setDay} />
      <Choice label='怎么补的' options={HOW} value={how} onChange={setHow} />
    </Dialog>
  )
}

export const MadeUpDialog = ({ name, ...props }: MadeUpDialogProps): ReactNode =>
  name === null ? null : <Open key={name} name={name} {...props} />

import type { ReactNode } from 'react'
import { useState } from 'react'

import { clockOf, dayOf, instantOf, plusDays, plusMinutes } from '@/domain/calendar'
import { whyNotAgain } from '@/domain/call'
import { sentences } from '@/types/kernel/errors'

import { now } from '@/src/lib/clock'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { PickerField } from '@/src/ui/picker-field'

interface AgainDialogProps {
  onClose: () => void
  onSay: (result: { what: 'missed'; againAt: string }) => void
}

const DAYS = [
  { value: 'today', label: '今天' },
  { value: 'tomorrow', label: '明天' },
] as const

/** In an hour, unless it is too late in the day to call. */
const firstGuess = (at: string): { day: 'today' | 'tomorrow'; time: string } => {
  const later = plusMinutes(at, 60)
  const late = dayOf(later) !== dayOf(at) || clockOf(later) > '20:30'
  return late ? { day: 'tomorrow', time: '09:30' } : { day: 'today', time: clockOf(later) }
}

/** 几点再打: today or tomorrow. */
export const AgainDialog = ({ onClose, onSay }: AgainDialogProps): ReactNode => {
  const at = now().toISOString()
  const [day, setDay] = useState(() => firstGuess(at).day)
  const [time, setTime] = useState(() => firstGuess(at).time)
  const today = dayOf(at)
  const againAt = instantOf(day === 'today' ? today : plusDays(today, 1), time || '00:00')
  const why = whyNotAgain(againAt, at)

  return (
    <Dialog open title='什么时候再打' closeWords='不了，返回' onClose={onClose}>
      <Choice label='哪一天' options={DAYS} value={day} onChange={setDay} />
      <PickerField mode='time' label='几点' value={time} onChange={setTime} />
      <Button kind='main' why={why && sentences[why]} onTap={() => onSay({ what: 'missed', againAt })}>
        到时候再打
      </Button>
    </Dialog>
  )
}

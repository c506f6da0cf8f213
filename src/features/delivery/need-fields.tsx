import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Choice } from '@/src/ui/choice'
import { PickerField } from '@/src/ui/picker-field'
import { Switch } from '@/src/ui/switch'
import { TextField } from '@/src/ui/text-field'

import type { Writing } from './record-form'

const DUE = [
  { value: '7', label: '一个星期内' },
  { value: '14', label: '两个星期内' },
  { value: '30', label: '一个月内' },
] as const

/** What somebody has to see to afterwards, and when one comes again. */
export const NeedFields = ({ form, set }: Writing): ReactNode => (
  <>
    <Switch
      label='有事要跟进'
      note='例如想要轮椅、灯坏了。记下来，办好了再告诉本人。'
      value={form.needs}
      onChange={(needs) => set({ needs })}
    />
    {form.needs && (
      <>
        <TextField
          label='要跟进什么'
          value={form.need}
          maxLength={LIMITS.line}
          onChange={(need) => set({ need })}
        />
        <Choice
          label='什么时候办好'
          options={DUE}
          value={DUE.find(({ value }) => Number(value) === form.days)?.value ?? null}
          onChange={(days) => set({ days: Number(days) })}
        />
      </>
    )}
    <PickerField
      mode='date'
      label='下次什么时候来'
      optional
      value={form.next}
      start={dayOf(now().toISOString())}
      onChange={(next) => set({ next })}
    />
  </>
)

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MeetingKind } from '@/types/meeting-kinds'
import { LIMITS } from '@/types/kernel/limits'

import { MEETING_KINDS } from '@/domain/meeting-words'

import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { PickerField } from '@/src/ui/picker-field'

import { whomFor } from './plan-form'
import type { Plan } from './use-plan'

const KINDS = (Object.keys(MEETING_KINDS) as MeetingKind[]).map((value) => ({
  value,
  label: MEETING_KINDS[value],
}))

/** 主题党日 is often 党课 too: one meeting, counted as both. */
const Also = ({ plan: { form, set } }: { plan: Plan }): ReactNode => {
  const [open, setOpen] = useState(form.also.length > 0)
  if (!open) return <Button onTap={() => setOpen(true)}>同时算别的会</Button>
  const full = form.also.length + 1 >= LIMITS.meetingKinds

  return KINDS.filter(({ value }) => value !== form.kind && (!full || form.also.includes(value))).map(
    ({ value, label }) => (
      <Check
        key={value}
        label={`也算${label}`}
        value={form.also.includes(value)}
        onChange={(on) =>
          set({ also: on ? [...form.also, value] : form.also.filter((each) => each !== value) })
        }
      />
    ),
  )
}

export const PlanKinds = ({ plan }: { plan: Plan }): ReactNode => (
  <>
    <PickerField
      mode='select'
      label='什么会'
      value={plan.form.kind}
      options={KINDS}
      error={plan.issue('plan.kinds')}
      onChange={(value) => {
        const kind = KINDS.find((each) => each.value === value)?.value ?? ''
        plan.set({ kind, whom: whomFor(kind), also: plan.form.also.filter((each) => each !== kind) })
      }}
    />
    {plan.form.kind !== '' && <Also plan={plan} />}
  </>
)

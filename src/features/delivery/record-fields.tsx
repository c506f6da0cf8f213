import type { ReactNode } from 'react'

import type { Given } from '@/types/delivery-shapes'
import { DELIVERED_WHERE, MISSED_WHY } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { NeedFields } from './need-fields'
import type { Writing } from './record-form'

const optionsOf = <K extends string>(words: Record<K, string>) =>
  (Object.keys(words) as K[]).map((value) => ({ value, label: words[value] }))

const STATES = [
  { value: 'delivered', label: '送到了' },
  { value: 'missed', label: '没送到' },
] as const

const Handed = ({ writing: { form, set }, items }: FieldsProps): ReactNode => (
  <>
    {items.length > 0 && <Heading level={2}>送了什么</Heading>}
    {items.map(({ itemId, title, count }) => (
      <Check
        key={itemId}
        label={`${title} ${count}份`}
        value={(form.gave[itemId] ?? 0) > 0}
        onChange={(on) => set({ gave: { ...form.gave, [itemId]: on ? count : 0 } })}
      />
    ))}
  </>
)

const Delivered = ({ writing, items }: FieldsProps): ReactNode => {
  const { form, set } = writing

  return (
    <>
      <Handed writing={writing} items={items} />
      <Choice
        label='在哪里送到的'
        options={optionsOf(DELIVERED_WHERE)}
        value={form.where}
        onChange={(where) => set({ where })}
      />
      <TextField
        label='一起读了什么'
        optional
        value={form.read}
        maxLength={LIMITS.line}
        onChange={(read) => set({ read })}
      />
      <TextArea
        label='说了什么'
        optional
        value={form.gist}
        maxLength={LIMITS.gist}
        onChange={(gist) => set({ gist })}
      />
      <TextArea
        label='有什么希望'
        optional
        value={form.wishes}
        maxLength={LIMITS.gist}
        onChange={(wishes) => set({ wishes })}
      />
    </>
  )
}

const Missed = ({ form, set }: Writing): ReactNode => (
  <>
    <Choice
      label='为什么没送到'
      options={optionsOf(MISSED_WHY)}
      value={form.why}
      onChange={(why) => set({ why })}
    />
    <TextField
      label='说明'
      optional
      value={form.note}
      maxLength={LIMITS.line}
      onChange={(note) => set({ note })}
    />
  </>
)

interface FieldsProps {
  writing: Writing
  items: readonly Given[]
}

/** A minute at the door: what is usual is filled in already. */
export const RecordFields = ({ writing, items }: FieldsProps): ReactNode => {
  const { form, set } = writing

  return (
    <>
      <Choice label='送到了吗' options={STATES} value={form.state} onChange={(state) => set({ state })} />
      {form.state === 'delivered' ? <Delivered writing={writing} items={items} /> : <Missed {...writing} />}
      <TextField
        label='和谁一起去的'
        hint='最好两个人去'
        optional
        value={form.second}
        maxLength={LIMITS.name}
        onChange={(second) => set({ second })}
      />
      <NeedFields {...writing} />
    </>
  )
}

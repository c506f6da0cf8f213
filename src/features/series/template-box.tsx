import type { ReactNode } from 'react'

import { SIGN_UP } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Heading } from '@/src/ui/heading'
import { NumberField } from '@/src/ui/number-field'
import { PickerField } from '@/src/ui/picker-field'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { EntryPicker } from './entry-picker'

import type { Form } from './form'

/** A new series, or one that is changed. */
export interface TemplateEdit {
  form: Form
  set: (change: Partial<Form>) => void
  issue: (field: string) => string | undefined
  /** Why what is asked cannot be sent, once somebody tried. */
  wrong: string | undefined
}

/** Modes that need no more than this page asks; the others are set on each session's own page. */
const MODES = (['none', 'firstCome', 'lottery', 'review'] as const).map((value) => ({
  value,
  label: SIGN_UP[value],
}))

interface Text {
  name: 'title' | 'speaker' | 'placeName' | 'address' | 'contactPhone' | 'suits' | 'bring'
  label: string
  field: string
  optional?: boolean
  hint?: string
}

const WHAT: readonly Text[] = [
  { name: 'title', label: '系列名称', field: 'title', hint: '每一场也用这个名称' },
]
const WHERE: readonly Text[] = [
  { name: 'placeName', label: '地点', field: 'template.place.name' },
  { name: 'address', label: '地址', field: 'template.place.address' },
  { name: 'contactPhone', label: '打哪个电话问', field: 'template.contactPhone' },
]
const MORE: readonly Text[] = [
  { name: 'suits', label: '适合谁', field: 'template.suits', optional: true },
  { name: 'bring', label: '请带什么', field: 'template.bring', optional: true },
]

const Texts = ({ series, of }: { series: TemplateEdit; of: readonly Text[] }): ReactNode =>
  of.map(({ name, label, field, hint, optional = false }) => (
    <TextField
      key={name}
      label={label}
      optional={optional}
      {...(hint === undefined ? {} : { hint })}
      value={series.form[name]}
      maxLength={name === 'title' ? LIMITS.title : LIMITS.line}
      error={series.issue(field)}
      onChange={(words) => series.set({ [name]: words })}
    />
  ))

interface TemplateBoxProps {
  series: TemplateEdit
  orgId: string
}

/** What every session is; each can be changed alone later. */
export const TemplateBox = ({ series, orgId }: TemplateBoxProps): ReactNode => {
  const { form, set, issue } = series
  const types = useQuery('activity.types', { orgId }).data?.types ?? []
  const chooseType = (key: string) => {
    const type = types.find((one) => one.key === key)
    set({
      type: key,
      ...(type && MODES.some(({ value }) => value === type.signUp) ? { signUp: type.signUp } : {}),
      ...(type && form.title === '' ? { title: type.name } : {}),
    })
  }

  return (
    <Card>
      <Heading level={2}>每一场都一样的</Heading>
      <PickerField
        mode='select'
        label='类型'
        value={form.type}
        options={types.map(({ key, name }) => ({ value: key, label: name }))}
        error={issue('template.type')}
        onChange={chooseType}
      />
      <Texts series={series} of={WHAT} />
      <PickerField
        mode='select'
        label='报名方式'
        value={form.signUp}
        options={MODES}
        onChange={(signUp) => {
          const mode = MODES.find(({ value }) => value === signUp)
          if (mode) set({ signUp: mode.value })
        }}
      />
      {form.signUp !== 'none' && (
        <Check label='限名额' value={form.limited} onChange={(limited) => set({ limited })} />
      )}
      {form.signUp !== 'none' && form.limited && (
        <NumberField
          label='名额'
          value={form.capacity}
          min={1}
          max={LIMITS.capacityMax}
          error={issue('template.capacity')}
          onChange={(capacity) => set({ capacity })}
        />
      )}
      <TextField
        label='谁来讲、谁来演'
        optional
        value={form.speaker}
        maxLength={LIMITS.line}
        error={issue('template.speaker')}
        onChange={(speaker) => set({ speaker })}
      />
      <EntryPicker orgId={orgId} form={form} onChoose={set} error={issue('entryIds')} />
      <Texts series={series} of={WHERE} />
      <TextArea
        label='怎么去'
        hint='先写坐几路车、在哪一站下，再写怎么走'
        value={form.way}
        maxLength={LIMITS.text}
        error={issue('template.place.way')}
        onChange={(way) => set({ way })}
      />
      <Texts series={series} of={MORE} />
      <TextArea
        optional
        label='内容介绍'
        value={form.about}
        maxLength={LIMITS.text}
        error={issue('template.about')}
        onChange={(about) => set({ about })}
      />
    </Card>
  )
}

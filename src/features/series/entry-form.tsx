import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Entry, EntryKind } from '@/types/catalogue'
import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { FIELD_LABEL } from './entry-words'
import type { EntryForm as Form } from './use-entry'
import { useEntry } from './use-entry'

interface EntryFormProps {
  orgId: string
  kind: EntryKind
  /** Null: a new one. */
  entry: Entry | null
  onDone: () => void
}

const EMPTY: Form = {
  ...{ name: '', field: '', unit: '', phone: '', note: '', walk: '', toilets: '', rests: '', parking: '' },
}
const ROUTE: readonly { name: 'walk' | 'toilets' | 'rests' | 'parking'; label: string; hint: string }[] = [
  { name: 'walk', label: '走路多远', hint: '例如：走1.2公里，路平，有一处台阶' },
  { name: 'toilets', label: '厕所', hint: '在哪里，有没有坐便' },
  { name: 'rests', label: '歇脚的地方', hint: '隔多远能坐' },
  { name: 'parking', label: '大巴停哪里', hint: '停得下几辆' },
]

const formOf = (entry: Entry | null): Form =>
  entry
    ? {
        ...{ name: entry.name, field: entry.field, unit: entry.unit, note: entry.note, phone: '' },
        ...{ walk: entry.walk, toilets: entry.toilets, rests: entry.rests, parking: entry.parking },
      }
    : EMPTY

export const EntryForm = ({ orgId, kind, entry, onDone }: EntryFormProps): ReactNode => {
  const { save, busy, error, issue } = useEntry(orgId, kind, entry)
  const [form, setForm] = useState(() => formOf(entry))
  const put = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))
  const text = (name: Exclude<keyof Form, 'note'>, label: string, hint?: string) => (
    <TextField
      key={name}
      label={label}
      optional={name !== 'name'}
      {...(hint === undefined ? {} : { hint })}
      {...(name === 'phone' ? { keyboard: 'phone' as const } : {})}
      value={form[name]}
      maxLength={name === 'name' ? LIMITS.name : LIMITS.line}
      error={issue(name)}
      onChange={(words) => put({ [name]: words })}
    />
  )

  const onSave = async () => {
    if (await save(form)) onDone()
  }

  return (
    <Card>
      {text('name', kind === 'expert' ? '姓名' : '名称')}
      {text('field', FIELD_LABEL[kind])}
      {text('unit', kind === 'route' ? '归哪个单位管' : '单位')}
      {text('phone', '电话', entry && entry.phone !== '' ? `现在是${entry.phone}，不改就空着` : undefined)}
      {kind === 'route' && ROUTE.map(({ name, label, hint }) => text(name, label, hint))}
      <TextArea
        label='备注'
        optional
        value={form.note}
        maxLength={LIMITS.text}
        error={issue('note')}
        onChange={(note) => put({ note })}
      />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        保存
      </Button>
    </Card>
  )
}

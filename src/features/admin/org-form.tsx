import type { ReactNode } from 'react'
import { useState } from 'react'

import { ORG_KINDS } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import type { CallError } from '@/src/lib/call-error'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

export type OrgDraft = Pick<Org, 'kind' | 'name' | 'phone' | 'address' | 'way' | 'remote'>

interface OrgFormProps {
  initial: OrgDraft
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
  onSave: (draft: OrgDraft) => void
  onCancel: () => void
}

const KINDS = Object.entries(ORG_KINDS).map(([value, label]) => ({ value, label }))
const isKind = (value: string): value is Org['kind'] => value in ORG_KINDS

export const OrgForm = ({ initial, busy, error, issue, onSave, onCancel }: OrgFormProps): ReactNode => {
  const [draft, setDraft] = useState(initial)
  const set = (change: Partial<OrgDraft>) => setDraft((before) => ({ ...before, ...change }))
  const text = (name: 'name' | 'phone' | 'address' | 'way') => ({
    value: draft[name],
    error: issue(`draft.${name}`),
    onChange: (words: string) => set({ [name]: words }),
  })

  return (
    <Card>
      <PickerField
        mode='select'
        label='种类'
        value={draft.kind}
        options={KINDS}
        error={issue('draft.kind')}
        onChange={(kind) => isKind(kind) && set({ kind })}
      />
      <TextField label='名称' maxLength={LIMITS.title} {...text('name')} />
      <TextField label='电话' optional keyboard='phone' maxLength={13} {...text('phone')} />
      <TextField label='地址' optional maxLength={LIMITS.line} {...text('address')} />
      <TextField label='怎么去' optional hint='先写公交车' maxLength={LIMITS.line} {...text('way')} />
      {draft.kind === 'community' && (
        <Check
          label='偏远村'
          note='统计时单独算'
          value={draft.remote}
          onChange={(remote) => set({ remote })}
        />
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => onSave(draft)}>
        保存
      </Button>
      <Button onTap={onCancel}>不改了</Button>
    </Card>
  )
}

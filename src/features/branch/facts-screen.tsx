import type { ReactNode } from 'react'
import { useState } from 'react'

import type { BranchKind, BranchMonth } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'
import { BRANCH_KINDS } from '@/domain/meeting-words'

import { now } from '@/src/lib/clock'
import { back } from '@/src/lib/navigate'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import { CommitteeFields } from './committee-fields'
import type { FactsForm } from './facts-form'
import { factsForm, factsOf } from './facts-form'

const KINDS = (Object.keys(BRANCH_KINDS) as BranchKind[]).map((value) => ({
  value,
  label: BRANCH_KINDS[value],
}))

interface FieldsProps {
  form: FactsForm
  set: (change: Partial<FactsForm>) => void
  issue: (field: string) => string | undefined
}

const What = ({ form, set, issue }: FieldsProps): ReactNode => {
  const temporary = form.kind === 'temporary'

  return (
    <Card>
      <Choice label='哪一种支部' options={KINDS} value={form.kind} onChange={(kind) => set({ kind })} />
      {temporary && (
        <TextField
          label='旅居在哪里'
          value={form.stay}
          maxLength={LIMITS.line}
          error={issue('facts.stay')}
          onChange={(stay) => set({ stay })}
        />
      )}
      <PickerField
        mode='date'
        label='从哪天起在这里记'
        hint='从这天起算哪些会该开了'
        value={form.from}
        error={issue('facts.from')}
        onChange={(from) => set({ from })}
      />
      {temporary && (
        <PickerField
          mode='date'
          label='到哪天为止'
          value={form.to}
          error={issue('facts.to')}
          onChange={(to) => set({ to })}
        />
      )}
    </Card>
  )
}

const Term = ({ form, set, issue }: FieldsProps): ReactNode => (
  <Card>
    <Heading level={2}>书记和任期</Heading>
    <TextField
      optional
      label='书记'
      value={form.secretary}
      maxLength={LIMITS.name}
      error={issue('facts.secretary')}
      onChange={(secretary) => set({ secretary })}
    />
    <PickerField
      optional
      mode='date'
      label='本届从哪天起'
      value={form.termFrom}
      onChange={(termFrom) => set({ termFrom })}
    />
    <PickerField
      optional
      mode='date'
      label='本届到哪天满'
      hint='期满前60天会提醒换届'
      value={form.termTo}
      error={issue('facts.term.to')}
      onChange={(termTo) => set({ termTo })}
    />
  </Card>
)

/** What a branch says of itself. */
export const FactsScreen = ({ month, reload }: { month: BranchMonth; reload: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('meeting.setBranch')
  const [form, setForm] = useState(() => factsForm(month, dayOf(now().toISOString())))
  const set = (change: Partial<FactsForm>) => setForm((before) => ({ ...before, ...change }))
  const onSave = async () => {
    if (await run({ orgId: month.orgId, rev: month.rev, facts: factsOf(form) })) back()
    else reload()
  }

  return (
    <>
      <What {...{ form, set, issue }} />
      <Term {...{ form, set, issue }} />
      <CommitteeFields {...{ orgId: month.orgId, form, set }} error={issue('facts.committee')} />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        保存
      </Button>
    </>
  )
}

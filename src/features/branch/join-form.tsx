import type { ReactNode } from 'react'
import { useState } from 'react'

import type { MembershipKind } from '@/types/branch-term'
import { MEMBERSHIPS } from '@/types/kernel/labels'
import type { PersonRow } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'

interface JoinFormProps {
  orgId: string
  person: PersonRow
  onDone: () => void
}

const KINDS = (Object.keys(MEMBERSHIPS) as MembershipKind[]).map((value) => ({
  value,
  label: MEMBERSHIPS[value],
}))

/** 正式 goes on; 临时 ends by itself on its last day. */
export const JoinForm = ({ orgId, person, onDone }: JoinFormProps): ReactNode => {
  const { run, busy, error, issue } = useAction('branch.addMember')
  const [kind, setKind] = useState<MembershipKind>('formal')
  const [from, setFrom] = useState(dayOf(now().toISOString()))
  const [to, setTo] = useState('')
  const temporary = kind === 'temporary'
  const onAdd = async () => {
    const term = { kind, from, to: temporary ? to : null }
    if (await run({ orgId, personId: person.id, ...term })) onDone()
  }

  return (
    <>
      <Choice label={`${person.name}是`} options={KINDS} value={kind} onChange={setKind} />
      <PickerField mode='date' label='从哪天起' value={from} error={issue('from')} onChange={setFrom} />
      {temporary && (
        <PickerField mode='date' label='到哪天为止' value={to} error={issue('to')} onChange={setTo} />
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={temporary && to === '' ? '先选到哪天为止' : null}
        onTap={() => void onAdd()}
      >
        {`加上${person.name}`}
      </Button>
    </>
  )
}

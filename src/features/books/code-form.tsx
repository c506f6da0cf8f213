import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { PersonFile, StaffConfirmed } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { HowChoice } from './how-choice'
import type { Kin } from './relation-choice'
import { RelationChoice } from './relation-choice'

interface CodeFormProps {
  person: PersonFile
  onGiven: (code: OutputOf<'person.giveCode'>) => void
}

export const CodeForm = ({ person, onGiven }: CodeFormProps): ReactNode => {
  const { run, busy, error } = useAction('person.giveCode')
  const [relation, setRelation] = useState<Kin | null>(null)
  const [how, setHow] = useState<StaffConfirmed | null>(null)

  const onGive = async () => {
    if (!relation || !how) return
    const code = await run({ personId: person.id, relation, confirmedBy: how })
    if (code) onGiven(code)
  }

  return (
    <>
      <RelationChoice label={`${person.name}是这位家人的`} value={relation} onChange={setRelation} />
      <HowChoice value={how} onChange={setHow} />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={relation && how ? null : '请先选是什么关系、怎么核对的'}
        onTap={() => void onGive()}
      >
        要一个号码
      </Button>
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonFile, PersonRow } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Fact } from '@/src/ui/fact'
import { Notice } from '@/src/ui/notice'

import type { Kin } from './relation-choice'
import { RelationChoice } from './relation-choice'
import { NOT_YET, VouchFields, vouchInput } from './vouch-fields'
import { rowWords } from './words'

interface LinkFormProps {
  person: PersonFile
  helper: PersonRow
  onLinked: () => void
  onBack: () => void
}

export const LinkForm = ({ person, helper, onLinked, onBack }: LinkFormProps): ReactNode => {
  const { run, busy, error, issue } = useAction('person.link')
  const [relation, setRelation] = useState<Kin | null>(null)
  const [vouch, setVouch] = useState(NOT_YET)
  const [hears, setHears] = useState(false)
  const said = vouchInput(vouch)

  const onLink = async () => {
    if (!said || !relation) return
    if (await run({ personId: helper.id, forPersonId: person.id, relation, hears, ...said })) onLinked()
  }

  return (
    <>
      <Fact label='家人' note={rowWords(helper)}>
        {helper.name}
      </Fact>
      <RelationChoice label={`${person.name}是${helper.name}的`} value={relation} onChange={setRelation} />
      <VouchFields vouch={vouch} issue={issue} onChange={setVouch} />
      <Check
        label='同时收通知'
        note={`${person.name}自己同意，通知也发到${helper.name}的微信`}
        value={hears}
        onChange={setHears}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={said && relation ? null : '请先选是什么关系、怎么核对的'}
        onTap={() => void onLink()}
      >
        {`让${helper.name}的微信替${person.name}办`}
      </Button>
      <Button onTap={onBack}>换一位家人</Button>
    </>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Gift } from '@/types/gift'
import { LIMITS } from '@/types/kernel/limits'
import type { PersonRow } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { PersonFinder } from '@/src/staff/person-finder'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

interface PeopleBoxProps {
  gift: Gift
  onDone: () => void
}

const ByAge = ({ gift, onDone }: PeopleBoxProps): ReactNode => {
  const { run, busy, error, issue } = useAction('gift.addOlder')
  const [age, setAge] = useState<number | null>(80)
  const onAdd = async () => {
    if (age !== null && (await run({ giftId: gift.id, age }))) onDone()
  }

  return (
    <>
      <NumberField
        label='多少岁以上的都加上'
        typed
        max={LIMITS.ageMax}
        value={age}
        error={issue('age')}
        onChange={setAge}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button fit busy={busy} why={age === null ? '请写年龄' : null} onTap={() => void onAdd()}>
        都加上
      </Button>
    </>
  )
}

/** By age, or one by one. */
export const PeopleBox = ({ gift, onDone }: PeopleBoxProps): ReactNode => {
  const { run, error } = useAction('gift.addPeople')
  const [added, setAdded] = useState('')
  const onPick = async (person: PersonRow) => {
    if (!(await run({ giftId: gift.id, personIds: [person.id] }))) return
    setAdded(person.name)
    onDone()
  }

  return (
    <Card>
      <Heading level={2}>加人</Heading>
      <ByAge gift={gift} onDone={onDone} />
      <View>或者一位一位找：</View>
      <PersonFinder orgId={gift.orgId} deed='加上' onPick={(person) => void onPick(person)} />
      {added !== '' && <Notice tone='good' title={`${added}加上了`} />}
      {error && <Notice tone='bad' title={error.sentence} />}
    </Card>
  )
}

import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'

import type { Confirming } from './use-confirm'

/** One person is read back; of several, one is chosen. */
export const WhoGoes = ({ confirming }: { confirming: Confirming }): ReactNode => {
  const { persons, person, hasPlace, choose } = confirming
  if (!persons || !person) return null

  if (persons.length > 1)
    return (
      <Choice
        label='给谁报名'
        options={persons.map(({ id, name, phoneMasked }) => ({
          value: id,
          label: name,
          note: hasPlace(id) ? '已经报名 ✓' : phoneMasked,
        }))}
        value={person.id}
        onChange={choose}
      />
    )

  return (
    <Card>
      <Heading level={2}>参加的人</Heading>
      <Fact label='姓名'>{person.name}</Fact>
      {person.phoneMasked !== '' && <Fact label='电话'>{person.phoneMasked}</Fact>}
      {person.standing === 'self' && <Button onTap={() => go(paths.personEdit(person.id))}>改一改</Button>}
    </Card>
  )
}

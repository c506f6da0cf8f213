import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'
import { RELATIONS } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'

import { LeaveButton } from './leave-button'

interface PersonCardProps {
  person: MyPerson
  onLeft: () => void
}

export const PersonCard = ({ person, onLeft }: PersonCardProps): ReactNode => {
  const { id, name, phoneMasked, relation, standing } = person

  return (
    <Card>
      <Heading level={2}>{`${name}（${RELATIONS[relation]}）`}</Heading>
      <Fact label='电话'>{phoneMasked || '没有填'}</Fact>
      {standing === 'self' && <Button onTap={() => go(paths.personEdit(id))}>改一改</Button>}
      {relation !== 'self' && <LeaveButton person={person} onLeft={onLeft} />}
    </Card>
  )
}

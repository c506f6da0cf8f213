import type { ReactNode } from 'react'

import type { MyPerson } from '@/types/account'
import type { Helper } from '@/types/family'
import { RELATIONS } from '@/types/kernel/labels'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'

import { HelperBox } from './helper-box'
import { LeaveButton } from './leave-button'
import { StopHearing } from './stop-hearing'

interface PersonCardProps {
  person: MyPerson
  /** Who else acts for this person, where it is one of this phone's own. */
  helpers: readonly Helper[]
  onDone: () => void
}

export const PersonCard = ({ person, helpers, onDone }: PersonCardProps): ReactNode => {
  const { id, name, phoneMasked, relation, standing } = person

  return (
    <Card>
      <Heading level={2}>{`${name}（${RELATIONS[relation]}）`}</Heading>
      <Fact label='电话'>{phoneMasked || '没有填'}</Fact>
      {person.hears && <Fact label='通知'>也发到这部手机</Fact>}
      {standing === 'self' && <Button onTap={() => go(paths.personEdit(id))}>改一改</Button>}
      {helpers.map((helper) => (
        <HelperBox key={helper.linkId} person={person} helper={helper} onDone={onDone} />
      ))}
      {person.hears && (
        <StopHearing
          link={{ personId: id }}
          words='不再收通知'
          title={`以后不收${name}的通知了吗？`}
          onDone={onDone}
        >
          {`马上就不发了，有事由工作人员打电话。您还是可以替${name}报名。`}
        </StopHearing>
      )}
      {relation !== 'self' && <LeaveButton person={person} onLeft={onDone} />}
    </Card>
  )
}

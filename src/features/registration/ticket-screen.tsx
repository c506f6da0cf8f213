import type { ReactNode } from 'react'

import type { Registration } from '@/types/registration'

import { isComing } from '@/domain/registration'

import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Ticket } from '@/src/ui/ticket'
import { WhenFact } from '@/src/ui/when-fact'

import { FillBox } from './fill/fill-box'
import { TicketActions } from './ticket-actions'
import { TicketCode } from './ticket-code'
import { TicketState } from './ticket-state'
import type { Tickets } from './use-ticket'

interface TicketScreenProps {
  held: Registration
  /** Right after 确认报名. */
  fresh: boolean
  tickets: Tickets
}

export const TicketScreen = ({ held, fresh, tickets }: TicketScreenProps): ReactNode => {
  const { activity, personName, ticket, state, byName } = held

  return (
    <>
      <TicketState held={held} fresh={fresh} />
      {isComing(state) && <FillBox held={held} />}
      {state === 'registered' && (
        <Ticket number={ticket} name={personName} code={<TicketCode number={ticket} />} />
      )}
      <Card>
        <Heading level={2}>{activity.title}</Heading>
        <WhenFact startsAt={activity.startsAt} endsAt={activity.endsAt} />
        <Fact label='地点'>{activity.placeName}</Fact>
        {byName !== null && <Fact label='报名的人'>{byName}</Fact>}
      </Card>
      <TicketActions held={held} tickets={tickets} />
    </>
  )
}

import type { ReactNode } from 'react'

import { isComing } from '@/domain/registration'
import type { Registration } from '@/types/registration'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { ShareButton } from '@/src/ui/share-button'

import { AcceptButton } from './accept-button'
import { CalendarButton } from './calendar-button'
import { CancelButton } from './cancel-button'
import { RemindButton } from './remind-button'
import { TransferButton } from './transfer-button'
import type { Tickets } from './use-ticket'
import { familyText } from './words'

interface TicketActionsProps {
  held: Registration
  tickets: Tickets
}

/** What one can do with a place; giving it back stands in plain sight. */
export const TicketActions = ({ held, tickets }: TicketActionsProps): ReactNode => {
  const now = useNow()
  const toDetail = () => go(paths.activity(held.activityId))
  const over = now >= held.activity.endsAt

  if (held.state === 'cancelled' && !over)
    return (
      <Button kind='main' onTap={toDetail}>
        再报名
      </Button>
    )
  if (!isComing(held.state) || over) return <Button onTap={toDetail}>看活动介绍</Button>
  if (held.state !== 'registered')
    return (
      <>
        {held.state === 'offered' && <AcceptButton held={held} onDone={tickets.query.reload} />}
        <RemindButton held={held} />
        <Button onTap={toDetail}>看活动介绍</Button>
        <CancelButton held={held} tickets={tickets} />
      </>
    )

  return (
    <>
      {now < held.activity.startsAt && (
        <>
          <RemindButton held={held} />
          <CalendarButton held={held} />
        </>
      )}
      <ShareButton text={familyText(held, now)} />
      <Button onTap={toDetail}>怎么去、带什么</Button>
      <TransferButton held={held} tickets={tickets} />
      <CancelButton held={held} tickets={tickets} />
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import { whenWords } from '@/domain/calendar'
import { whyNotCancel } from '@/domain/registration'
import { sentences } from '@/types/kernel/errors'
import type { Registration } from '@/types/registration'

import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Progress } from '@/src/ui/progress'

import type { Tickets } from './use-ticket'

interface CancelButtonProps {
  held: Registration
  tickets: Tickets
}

/** 我去不了了: asked once, named, and it can be taken back by signing up again. */
export const CancelButton = ({ held, tickets: { action, cancel } }: CancelButtonProps): ReactNode => {
  const [asking, setAsking] = useState<'one' | 'all' | null>(null)
  const now = useNow()
  const refusal = whyNotCancel(held, now)
  const waits = held.state === 'waiting' || held.state === 'applied'
  const together = asking === 'all'
  const party = held.party.seats > 1

  return (
    <>
      <Progress action={action} failed='没有取消成' />
      <Button
        kind='danger'
        why={refusal && sentences[refusal]}
        busy={action.busy}
        onTap={() => setAsking('one')}
      >
        {waits ? '不排队了' : '我去不了了'}
      </Button>
      {party && refusal === null && (
        <Button kind='danger' busy={action.busy} onTap={() => setAsking('all')}>
          {waits ? '我们都不排队了' : '我们都去不了了'}
        </Button>
      )}
      <Confirm
        open={asking !== null}
        title={`${together ? '你们一起的都' : held.personName}不去“${held.activity.title}”了吗？`}
        yes={waits ? '不排队了' : '不去了，取消报名'}
        no='还是要去'
        danger
        onYes={() => cancel(together)}
        onNo={() => setAsking(null)}
      >
        {`${whenWords(held.activity.startsAt, null, now)}。${waits ? '以后再来要从后面排起。' : '取消后名额会让给别人，想去可以再报名。'}`}
      </Confirm>
    </>
  )
}

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
  const [asking, setAsking] = useState(false)
  const now = useNow()
  const refusal = whyNotCancel(held, now)

  return (
    <>
      <Progress action={action} failed='没有取消成' />
      <Button
        kind='danger'
        why={refusal && sentences[refusal]}
        busy={action.busy}
        onTap={() => setAsking(true)}
      >
        我去不了了
      </Button>
      <Confirm
        open={asking}
        title={`${held.personName}不去“${held.activity.title}”了吗？`}
        yes='不去了，取消报名'
        no='还是要去'
        danger
        onYes={cancel}
        onNo={() => setAsking(false)}
      >
        {`${whenWords(held.activity.startsAt, null, now)}。取消后名额会让给别人，想去可以再报名。`}
      </Confirm>
    </>
  )
}

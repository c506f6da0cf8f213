import type { ReactNode } from 'react'
import { useState } from 'react'

import { whyNotCancel } from '@/domain/registration'
import type { Registration } from '@/types/registration'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useKnownMe } from '@/src/lib/use-known-me'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Progress } from '@/src/ui/progress'

import type { Tickets } from './use-ticket'

interface TransferButtonProps {
  held: Registration
  tickets: Tickets
}

/** 让给家人去: the place with its ticket goes to another person of this phone, so that nobody of the line comes in between. */
export const TransferButton = ({ held, tickets }: TransferButtonProps): ReactNode => {
  const action = useAction('registration.transfer')
  const now = useNow()
  const persons = useKnownMe()?.persons ?? []
  const [asking, setAsking] = useState<string | null>(null)
  const busyIds = new Set(
    (tickets.query.data?.items ?? []).flatMap((row) =>
      row.state === 'cancelled' || row.state === 'declined' ? [] : [row.personId],
    ),
  )
  const others = persons.filter(({ id }) => id !== held.personId && !busyIds.has(id))
  const heir = others.find(({ id }) => id === asking)
  if (others.length === 0 || whyNotCancel(held, now)) return null

  const transfer = async (toId: string) => {
    const { activityId, personId } = held
    if (await action.run({ activityId, personId, toId })) replace(paths.ticket(activityId, toId))
  }

  return (
    <>
      <Progress action={action} failed='没有让成' />
      {others.map(({ id, name }) => (
        <Button key={id} busy={action.busy} onTap={() => setAsking(id)}>
          {`让给${name}去`}
        </Button>
      ))}
      <Confirm
        open={heir !== undefined}
        title={`把${held.personName}的名额让给${heir?.name ?? ''}吗？`}
        yes={`让给${heir?.name ?? ''}`}
        no='不让了'
        onYes={() => void transfer(heir?.id ?? '')}
        onNo={() => setAsking(null)}
      >
        票号不变。
      </Confirm>
    </>
  )
}

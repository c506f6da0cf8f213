import { useState } from 'react'

import type { Registration } from '@/types/registration'

import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

export interface Tickets {
  query: Query<{ items: Registration[] }>
  held: Registration | null
  action: Running<'registration.cancel'>
  /** `together`: everybody of the party whom this phone stands for. */
  cancel: (together: boolean) => void
}

/** A ticket stays on the phone for a place without signal. */
export const useTicket = (activityId: string, personId: string): Tickets => {
  const query = useQuery('registration.get', { activityId }, { keep: true })
  const action = useAction('registration.cancel')
  const [given, setGiven] = useState<Registration | null>(null)

  const cancel = async (together: boolean) => {
    const answer = await action.run({ activityId, personId, together })
    if (!answer) return
    setGiven(answer)
    query.reload()
  }

  const stored = query.data?.items.find((each) => each.personId === personId) ?? null
  return {
    query,
    held: given?.state === stored?.state ? stored : (given ?? stored),
    action,
    cancel: (together) => void cancel(together),
  }
}

import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'
import type { Registrant } from '@/types/registration'

import { isUnfit } from '@/domain/conditions'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

type How = 'place' | 'line' | 'extra'

export interface Enrol {
  person: PersonRow | null
  pick: (person: PersonRow | null) => void
  partner: PersonRow | null
  pickPartner: (person: PersonRow | null) => void
  companions: number | null
  setCompanions: (companions: number | null) => void
  send: (how: How, despite?: boolean) => Promise<void>
  /** A condition of the activity is in the way: the same once more, with staff's word for it. */
  unfit: (() => Promise<void>) | null
  action: { busy: boolean; waiting: boolean; error: CallError | null }
  /** Who was entered last; the page is ready for the next one. */
  done: Registrant | null
}

/** One party that staff enters: a person, perhaps a second one, and companions without a name. */
export const useEnrol = (activityId: string): Enrol => {
  const action = useAction('places.enrol')
  const [person, setPerson] = useState<PersonRow | null>(null)
  const [partner, setPartner] = useState<PersonRow | null>(null)
  const [companions, setCompanions] = useState<number | null>(0)
  const [last, setLast] = useState<How>('place')
  const [done, setDone] = useState<Registrant | null>(null)

  const pick = (next: PersonRow | null) => {
    action.clear()
    setDone(null)
    setPartner(null)
    setCompanions(0)
    setPerson(next)
  }

  const send = async (how: How, despite = false) => {
    if (!person) return
    setLast(how)
    const answer = await action.run({
      ...{ activityId, personId: person.id, companions: companions ?? 0 },
      withIds: partner ? [partner.id] : [],
      ...(how === 'line' ? { waits: true } : {}),
      ...(how === 'extra' ? { extra: true } : {}),
      ...(despite ? { despite: true } : {}),
    })
    if (!answer) return
    pick(null)
    setDone(answer)
  }

  const refused = isUnfit(action.error?.code)
  const unfit = refused ? () => send(last, true) : null
  return {
    ...{ person, pick, partner, pickPartner: setPartner, companions, setCompanions },
    ...{ send, unfit, action, done },
  }
}

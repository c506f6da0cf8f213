import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'
import type { Registrant } from '@/types/registration'

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
  send: (how: How) => Promise<void>
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
  const [done, setDone] = useState<Registrant | null>(null)

  const pick = (next: PersonRow | null) => {
    action.clear()
    setDone(null)
    setPartner(null)
    setCompanions(0)
    setPerson(next)
  }

  const send = async (how: How) => {
    if (!person) return
    const answer = await action.run({
      ...{ activityId, personId: person.id, companions: companions ?? 0 },
      withIds: partner ? [partner.id] : [],
      ...(how === 'line' ? { waits: true } : {}),
      ...(how === 'extra' ? { extra: true } : {}),
    })
    if (!answer) return
    pick(null)
    setDone(answer)
  }

  return { person, pick, partner, pickPartner: setPartner, companions, setCompanions, send, action, done }
}

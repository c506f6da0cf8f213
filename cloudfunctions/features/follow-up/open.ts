import type { FollowUpFrom } from '@/types/follow-up'

import { dayOf } from '@/domain/calendar'
import { dueDayIn } from '@/domain/follow-up'

import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { Owner } from './document'
import { addFollowUp } from './store'

export { ofPerson as followUpsOf } from './store'

interface Opening {
  /** What it comes from, by its own id: opened once, however often it is asked for. */
  source: string
  from: FollowUpFrom
  /** `ancestors`: every path by which staff looks after the person. */
  person: { id: string; name: string; orgName: string } & Scoped
  what: string
  days: number
  owner: Owner | null
  by: { openid: string; name: string }
  now: string
}

/** Somebody needs something. Answers the id of the follow-up. */
export const openFollowUp = async (opening: Opening): Promise<string> => {
  const { source, from, person, what, days, owner, by, now } = opening
  const id = idFrom(source, person.id, 'follow-up')
  await addFollowUp({
    ...newEnvelope(id, by.openid, now),
    ...{ orgId: person.orgId, ancestors: person.ancestors, personId: person.id },
    ...{ name: person.name, orgName: person.orgName, from, what, byName: by.name, owner },
    dueDay: dueDayIn(dayOf(now), days),
    ...{ result: null, closedAt: null, told: false },
  })
  return id
}

import { branchesFrom, endedOn, nextEnd, whyNotJoin } from '@/domain/branch'
import { dayOf } from '@/domain/calendar'

import { AppError } from '@/cloudfunctions/kit/app-error'

import type { KeptTerm, PersonDocument } from './document'
import { changePerson, findPerson } from './store'

export { MEMBERS_BY, membersLapsed, membersOf } from './store'

interface By {
  by: string
  requestId: string
  now: string
}

type Refused = NonNullable<ReturnType<typeof whyNotJoin>>

/** Somebody else may change the same file meanwhile; more often than this it is not chance. */
const TRIES = 5

const withTerms = async (
  personId: string,
  { by, requestId, now }: By,
  next: (person: PersonDocument) => KeptTerm[] | Refused | 'done' | null,
): Promise<Refused | 'done' | null> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const person = await findPerson(personId)
    const terms = person ? next(person) : null
    if (!person || !Array.isArray(terms)) return terms as Refused | 'done' | null
    const today = dayOf(now)
    const belonging = { memberOf: branchesFrom(terms, today), memberUntil: nextEnd(terms, today) }
    const stamp = { updatedAt: now, updatedBy: by, request: requestId }
    if (await changePerson(personId, person.rev, { memberships: terms, ...belonging, ...stamp }))
      return 'done'
  }
  throw new AppError('BUSY')
}

/** The person belongs there from now on; else why not. */
export const join = async (
  personId: string,
  term: Omit<KeptTerm, 'request'>,
  by: By,
): Promise<Refused | 'done' | null> =>
  withTerms(personId, by, ({ memberships = [] }) => {
    if (memberships.some(({ request }) => request === by.requestId)) return 'done'
    return whyNotJoin(memberships, term) ?? [...memberships, { ...term, request: by.requestId }]
  })

/** Null: the person does not belong there. */
export const leaveBranch = (
  personId: string,
  { branchId, to }: { branchId: string; to: string },
  by: By,
): Promise<Refused | 'done' | null> =>
  withTerms(personId, by, ({ memberships = [] }) =>
    memberships.some((term) => term.branchId === branchId && term.to === to)
      ? 'done'
      : endedOn(memberships, branchId, to),
  )

/** The day of a membership has come: the person is no longer counted there. Others of theirs go on. */
export const lapse = (personId: string, now: string): Promise<Refused | 'done' | null> =>
  withTerms(
    personId,
    { by: 'jobs', requestId: `lapse.${dayOf(now)}`, now },
    ({ memberships = [] }) => memberships,
  )

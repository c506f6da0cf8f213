import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { cardOf } from '@/cloudfunctions/features/person/make'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { personIn } from '@/cloudfunctions/features/person/on-the-books'
import type { Waiting } from '@/cloudfunctions/features/registration/document'
import type { Actor, RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import type { Entered } from '@/cloudfunctions/features/registration/enter'
import { standingsAfter } from '@/cloudfunctions/features/registration/enter'
import { projectRow } from '@/cloudfunctions/features/registration/project'
import { showRow } from '@/cloudfunctions/features/registration/show-rows'

import type { Caller } from '@/cloudfunctions/kit/caller'

/** All of them on the books of that org's subtree, or null. */
export const peopleIn = async (ids: readonly string[], orgId: string): Promise<PersonDocument[] | null> => {
  const people: PersonDocument[] = []
  for (const id of new Set(ids)) {
    const person = await personIn(id, orgId)
    if (!person) return null
    people.push(person)
  }
  return people
}

interface By {
  by: Actor
  quota: string | null
  companions: number
  ctx: { requestId: string; now: string; caller: Caller }
}

/** The first comes with the companions that have no name. */
export const partyOf = (people: readonly PersonDocument[], { by, quota, companions, ctx }: By): Waiting => ({
  ...{ id: ctx.requestId, at: ctx.now, by, quota, seats: people.length + companions },
  members: people.map(({ _id }, i) => ({ personId: _id, seats: i === 0 ? 1 + companions : 1 })),
})

/** Writes the rows of a party that entered; answers the first person's. */
export const showParty = async (
  activity: ActivityDocument,
  people: readonly PersonDocument[],
  entered: Entered,
): Promise<RegistrationDocument | undefined> => {
  const rows = standingsAfter(entered, activity).flatMap((standing) => {
    const person = people.find(({ _id }) => _id === standing.personId)
    return person ? [projectRow(activity, standing, cardOf(person))] : []
  })
  await Promise.all(rows.map(showRow))
  return rows[0]
}

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { personIn } from '@/cloudfunctions/features/person/on-the-books'
import type { Actor, Waiting } from '@/cloudfunctions/features/registration/document'
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

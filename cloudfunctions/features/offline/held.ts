import type { HeldEntry, offline } from '@/types/offline'

import { phoneTail } from '@/domain/masks'

import { lookUpOrg, peopleNamed, personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { HeldEntryDocument } from './document'
import { heldIn } from './store'

/** The first so many; the next stand there when these are settled. */
const SHOWN = 20

const candidateView = ({ _id, name, birthYear, orgName, phone }: PersonDocument) => ({
  ...{ id: _id, name, birthYear, orgName },
  phoneTail: phoneTail(phone),
})

/** Whom a walk-in may be. */
const namesakesOf = async ({ entry, why, personId, ancestors }: HeldEntryDocument) => {
  if (entry.what !== 'walkIn' || why !== 'sameName') return []
  const { name, birthYear } = entry
  const people = await peopleNamed({ name, birthYear, orgId: lookUpOrg(ancestors) })
  return people.filter(({ _id }) => _id !== personId).map(candidateView)
}

const nameOf = ({ entry }: HeldEntryDocument, people: ReadonlyMap<string, PersonDocument>) => {
  if (entry.what === 'walkIn') return { name: entry.name, birthYear: entry.birthYear }
  const person = entry.what === 'heads' ? undefined : people.get(entry.personId)
  return { name: person?.name ?? '', birthYear: person?.birthYear ?? null }
}

export const held: Handlers<typeof offline>['held'] = async ({ activityId }) => {
  const found = await heldIn(activityId, SHOWN)
  const ids = found.flatMap(({ entry }) => ('personId' in entry ? [entry.personId] : []))
  const people = new Map((ids.length === 0 ? [] : await personsOf(ids)).map((each) => [each._id, each]))

  const items: HeldEntry[] = []
  for (const each of found) {
    const { _id: id, why, entry, byName } = each
    items.push({
      ...{ id, why, what: entry.what, at: entry.at, byName, ...nameOf(each, people) },
      change: entry.what === 'heads' ? entry.change : 0,
      candidates: await namesakesOf(each),
    })
  }
  return { items }
}

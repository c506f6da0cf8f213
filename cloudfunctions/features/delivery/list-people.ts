import { roundPlace, whyListed } from '@/domain/delivery'

import { placesNamed } from '@/cloudfunctions/features/org/place'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { silenceIn } from '@/cloudfunctions/features/person/passing'
import type { Scoped } from '@/cloudfunctions/kit/document'

import { absentLastTime } from './absent'
import type { DeliveryDocument, RoundDocument } from './document'
import { makeDelivery, makeRound, roundIdOf } from './make'
import { addRound, addRounds, roundsByIds } from './round-store'
import { addDeliveries, addDelivery, knownDeliveries } from './store'

export interface Listing {
  /** YYYY-MM, and the day that memberships are looked at. */
  month: string
  day: string
  now: string
  by: string
  /** Most people of the page are on the list already: they are asked for before anything is added. */
  again: boolean
  /** What earlier pages of the same run have found out. */
  seen: { rounds: Map<string, RoundDocument>; absent: Map<string, ReadonlySet<string>> }
}

export const newSeen = (): Listing['seen'] => ({ rounds: new Map(), absent: new Map() })

type Placed = { person: PersonDocument; place: ReturnType<typeof roundPlace> }

const orgOf = ({ person, place }: Placed): string => place.branch ?? person.orgId

/** Nobody is sent to the home of somebody who is said to have died. */
const placed = (people: readonly PersonDocument[], day: string): Placed[] =>
  people
    .filter((person) => silenceIn(person) === null)
    .map((person) => ({ person, place: roundPlace(person.memberships ?? [], day) }))

const lookUpAbsent = async (all: readonly Placed[], { day, seen }: Listing): Promise<void> => {
  for (const branchId of new Set(all.flatMap(({ place }) => place.branch ?? [])))
    if (!seen.absent.has(branchId)) seen.absent.set(branchId, await absentLastTime(branchId, day))
}

/** The rounds of these orgs; those that there are not yet are made. */
const ensureRounds = async (all: readonly Placed[], { month, now, by, seen }: Listing): Promise<void> => {
  const orgIds = [...new Set(all.map(orgOf))].filter((id) => !seen.rounds.has(id))
  if (orgIds.length === 0) return
  for (const round of await roundsByIds(orgIds.map((id) => roundIdOf(id, month))))
    seen.rounds.set(round.orgId, round)

  const missing = orgIds.filter((id) => !seen.rounds.has(id))
  if (missing.length === 0) return
  const homes = new Map<string, Scoped & { name: string }>(
    all.map(({ person: { orgId, ancestors, orgName: name } }) => [orgId, { orgId, ancestors, name }]),
  )
  const unknown = missing.filter((id) => !homes.has(id))
  const branches = unknown.length === 0 ? [] : await placesNamed(unknown)
  for (const { _id: orgId, ancestors, name } of branches) homes.set(orgId, { orgId, ancestors, name })
  const made = missing.flatMap((id) => {
    const home = homes.get(id)
    return home ? [makeRound(home, month, { by, now })] : []
  })
  if (made.length > 0 && (await addRounds(made)) === 'duplicate') for (const one of made) await addRound(one)
  for (const one of made) seen.rounds.set(one.orgId, one)
}

/** One request carries so many homes: it must stay below 100 KB. */
const AT_ONCE = 60

const addMissing = async (all: readonly DeliveryDocument[], again: boolean): Promise<number> => {
  if (all.length === 0) return 0
  if (!again && (await addDeliveries(all)) === 'added') return all.length

  const known = await knownDeliveries(all.map(({ _id }) => _id))
  const missing = all.filter(({ _id }) => !known.has(_id))
  if (missing.length === 0) return 0
  if ((await addDeliveries(missing)) === 'added') return missing.length
  // Somebody else lists the same people at this moment: one by one, each is there once.
  let added = 0
  for (const one of missing) if ((await addDelivery(one)) === 'added') added += 1
  return added
}

/** Those of a page of people who need 送学, each in the one round they belong to; who stands there already stays as they are. */
export const listPeople = async (people: readonly PersonDocument[], listing: Listing): Promise<number> => {
  const { month, day, now, by, again, seen } = listing
  const all = placed(people, day)
  await lookUpAbsent(all, listing)
  const needy = all.flatMap((each) => {
    const absent = seen.absent.get(orgOf(each))?.has(each.person._id) ?? false
    const why = whyListed(each.person, { month, absent })
    return why.length === 0 ? [] : [{ ...each, why }]
  })
  await ensureRounds(needy, listing)

  const homes = needy.flatMap((each) => {
    const round = seen.rounds.get(orgOf(each))
    const { person, why, place } = each
    return round ? [makeDelivery(round, person, { why, awayTo: place.awayTo, by, now })] : []
  })
  let added = 0
  for (let at = 0; at < homes.length; at += AT_ONCE)
    added += await addMissing(homes.slice(at, at + AT_ONCE), again)
  return added
}

import type { OfflineEntry, Saying } from '@/types/offline'
import type { Point, Said } from '@/types/rollcall'

export const DEFAULT_POINTS: readonly Point[] = [
  { id: 'p1', name: '上车' },
  { id: 'p2', name: '下车' },
  { id: 'p3', name: '返程' },
]

type Moment = Pick<Said, 'at' | 'tappedAt' | 'id'>

/** The last tap wins, by the phones' clocks put right; the phone's own clock keeps the order of its own taps. */
export const isLater = (one: Moment, other: Moment): boolean => {
  if (one.at !== other.at) return one.at > other.at
  if (one.tappedAt !== other.tappedAt) return one.tappedAt > other.tappedAt
  return one.id > other.id
}

const keyOf = (pointId: string, personId: string): string => `${pointId}.${personId}`

/** The last word of each person at each point; whatever the order in which they came. */
export const lastSaid = (log: readonly Said[]): ReadonlyMap<string, Said> => {
  const last = new Map<string, Said>()
  for (const said of log) {
    const key = keyOf(said.pointId, said.personId)
    const before = last.get(key)
    if (!before || isLater(said, before)) last.set(key, said)
  }
  return last
}

/** Taps of this phone that the server has not shown yet, as the server would write them down. */
export const saidHere = (log: readonly OfflineEntry[], known: readonly Said[]): Said[] => {
  const ids = new Set(known.map(({ id }) => id))
  return log.flatMap((entry) =>
    entry.what === 'road' && !ids.has(entry.id) ? [{ ...entry, tappedAt: entry.at, byName: '' }] : [],
  )
}

export interface Called {
  personId: string
  heads: number
  busId: string | null
}

export interface Roll<P> {
  there: { person: P; said: Said }[]
  missing: P[]
  /** Not here and not missing: said at this point or before it. */
  aside: { person: P; said: Said }[]
  /** Nobody said anything of them when this bus was called before: they may sit in it all the same. */
  unsaid: P[]
}

interface Calling<P> {
  points: readonly Point[]
  pointId: string
  /** Everybody of the trip: whether a bus was called before is seen from its other people. */
  people: readonly P[]
  said: ReadonlyMap<string, Said>
}

const counts = (said: Said | undefined): said is Said => said !== undefined && said.said !== 'none'

/**
 * Who is missing at a point. At the first one everybody with a place is waited for; later whoever got in, by the last word before.
 * A bus that was never called before waits for all of its people: a point that was skipped must not leave anybody behind.
 */
export const rollAt = <P extends Called>({ points, pointId, people, said }: Calling<P>): Roll<P> => {
  const at = Math.max(
    0,
    points.findIndex(({ id }) => id === pointId),
  )
  const before = points.slice(0, at).reverse()
  const wordBefore = ({ personId }: P): Said | undefined =>
    before.map(({ id }) => said.get(keyOf(id, personId))).find(counts)
  const called = new Set(people.filter((person) => wordBefore(person)).map(({ busId }) => busId))

  const roll: Roll<P> = { there: [], missing: [], aside: [], unsaid: [] }
  for (const person of people) {
    const now = said.get(keyOf(pointId, person.personId))
    const earlier = wordBefore(person)
    if (counts(now)) roll[now.said === 'here' ? 'there' : 'aside'].push({ person, said: now })
    else if (earlier && earlier.said !== 'here') roll.aside.push({ person, said: earlier })
    else if (earlier || !called.has(person.busId)) roll.missing.push(person)
    else roll.unsaid.push(person)
  }
  return roll
}

export const headsIn = (people: readonly { heads: number }[]): number =>
  people.reduce((sum, { heads }) => sum + heads, 0)

/** Who was here at some point: they stay on the list, whatever becomes of their place. */
export const everHere = (log: readonly Said[]): string[] => [
  ...new Set(log.flatMap(({ said, personId }) => (said === 'here' ? [personId] : []))),
]

export const isAside = (said: Saying): said is Exclude<Saying, 'here' | 'none'> =>
  said !== 'here' && said !== 'none'

/** A point where somebody was called cannot go: what was said there would hang in the air. */
export const whyNotPoints = (
  before: readonly Point[],
  after: readonly Point[],
  log: readonly Said[],
): 'ROLLCALL.POINT_USED' | null => {
  const kept = new Set(after.map(({ id }) => id))
  const gone = new Set(before.flatMap(({ id }) => (kept.has(id) ? [] : [id])))
  return log.some(({ pointId }) => gone.has(pointId)) ? 'ROLLCALL.POINT_USED' : null
}

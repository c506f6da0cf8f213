import type { HeldEntry, OfflineEntry, Outcome } from '@/types/offline'

import { tickTime } from '@/domain/offline'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { tickRow } from '@/cloudfunctions/features/checkin/mark'
import { rowOf } from '@/cloudfunctions/features/checkin/row-of'
import { cardOf } from '@/cloudfunctions/features/person/make'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { findKept, lookUpOrg, newcomer, peopleNamed } from '@/cloudfunctions/features/person/on-the-books'
import { holdAtDoor } from '@/cloudfunctions/features/registration/at-door'
import type { CheckinMark } from '@/cloudfunctions/features/registration/document'
import { doorRoster, doorRows } from '@/cloudfunctions/features/registration/door'
import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import { say } from '@/cloudfunctions/features/rollcall/say'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { LeaseDocument } from './document'

export interface Applying {
  activity: ActivityDocument
  lease: LeaseDocument
  now: string
}

/** What became of an entry; `held`: staff has to decide on it. */
export interface Applied {
  outcome: Outcome['outcome']
  already?: Outcome['already']
  held?: { why: HeldEntry['why']; personId: string | null }
  personId?: string
}

const markOf = (
  { id, at }: OfflineEntry,
  way: CheckinMark['way'],
  { lease, now }: Applying,
): CheckinMark => ({
  ...{ requestId: id, at: tickTime(at, lease, now), by: lease.openid, byName: lease.byName, way },
  ...{ undoneAt: null, undoneByName: null },
})

/** Present, with a place: one who has none takes it at the door. The entry's id makes every step of it happen once. */
const seen = async (person: PersonDocument, entry: OfflineEntry, applying: Applying): Promise<Applied> => {
  const { activity, lease, now } = applying
  const before = await rowOf(activity._id, person)
  if (before?.state !== 'registered') {
    await holdAtDoor({
      ...{ activity, personId: person._id, card: cardOf(person), now, requestId: entry.id },
      by: { openid: lease.openid, name: lease.byName, kind: 'staff' },
    })
  }
  const row = before?.state === 'registered' ? before : await rowOf(activity._id, person)
  if (!row) throw new Error(`no row at the door of ${activity._id}`)
  const mark = markOf(entry, entry.what === 'walkIn' ? 'walkIn' : 'door', applying)
  const { already } = await tickRow(row, mark, now)
  return { outcome: already ? 'already' : 'done', already, personId: person._id }
}

type Of<W extends OfflineEntry['what']> = Extract<OfflineEntry, { what: W }>

const tick = async (entry: Of<'tick'>, applying: Applying): Promise<Applied> => {
  const row = await doorRows.find(applying.activity._id, entry.personId)
  if (!row) return { outcome: 'refused' }
  if (row.state === 'registered') {
    const { already } = await tickRow(row, markOf(entry, 'door', applying), applying.now)
    return { outcome: already ? 'already' : 'done', already, personId: entry.personId }
  }
  // The place was given back while the phone had no signal; the person came all the same.
  const person = await findKept(entry.personId)
  return person ? seen(person, entry, applying) : { outcome: 'refused' }
}

const undo = async (entry: Of<'undo'>, { activity, lease, now }: Applying): Promise<Applied> => {
  const row = await doorRows.find(activity._id, entry.personId)
  if (!row) return { outcome: 'refused' }
  if (row.present?.requestId === entry.tickId)
    await doorRows.unmarkPresent(row, { ...row.present, undoneAt: now, undoneByName: lease.byName })
  return { outcome: 'done', personId: entry.personId }
}

/** Somebody of that name and year is on the books: the newcomer counts, and staff says whether it is the same person. */
const walkIn = async (entry: Of<'walkIn'>, applying: Applying): Promise<Applied> => {
  const { activity, lease, now } = applying
  const { name, birthYear } = entry
  const own = idFrom(lease.openid, entry.id)
  const known = await peopleNamed({ name, birthYear, orgId: lookUpOrg(activity.ancestors) })
  const person = await newcomer({
    ...{ name, birthYear, phone: null, activity, by: lease.openid, requestId: entry.id, now },
  })
  const applied = await seen(person, entry, applying)
  const namesakes = known.filter(({ _id }) => _id !== own)
  return namesakes.length === 0
    ? applied
    : { ...applied, outcome: 'waiting', held: { why: 'sameName', personId: own } }
}

const heads = async ({ id, change }: Of<'heads'>, { activity }: Applying): Promise<Applied> =>
  (await doorRoster.addHeads(activity._id, change, id))
    ? { outcome: 'done' }
    : { outcome: 'waiting', held: { why: 'heads', personId: null } }

/** 点名, all of it in one change of one document. Whoever never was on the list is refused. */
const road = async (
  entries: readonly Of<'road'>[],
  { activity, lease, now }: Applying,
): Promise<ReadonlyMap<string, Applied>> => {
  if (entries.length === 0) return new Map()
  const rows = await rowsOfPersons(activity._id, [...new Set(entries.map(({ personId }) => personId))])
  const listed = new Set(rows.map(({ personId }) => personId))
  const said = entries
    .filter(({ personId }) => listed.has(personId))
    .map(({ id, at, personId, pointId, said, note }) => ({
      ...{ id, personId, pointId, said, note, byName: lease.byName },
      ...{ at: tickTime(at, lease, now), tappedAt: at },
    }))
  await say(said, { activity, by: lease.openid, now })
  return new Map(
    entries.map(({ id, personId }): [string, Applied] => [
      id,
      listed.has(personId) ? { outcome: 'done', personId } : { outcome: 'refused' },
    ]),
  )
}

type AtDoor = Exclude<OfflineEntry, { what: 'road' }>

/** Once, however often it is sent and by whatever request. */
const applyAtDoor = (entry: AtDoor, applying: Applying): Promise<Applied> => {
  switch (entry.what) {
    case 'tick':
      return tick(entry, applying)
    case 'undo':
      return undo(entry, applying)
    case 'walkIn':
      return walkIn(entry, applying)
    case 'heads':
      return heads(entry, applying)
  }
}

/** In the order in which they were tapped; the roll of a trip touches nothing of the door, so it goes first, at once. */
export const applyAll = async (
  entries: readonly OfflineEntry[],
  applying: Applying,
): Promise<{ entry: OfflineEntry; applied: Applied }[]> => {
  const called = await road(
    entries.flatMap((entry) => (entry.what === 'road' ? [entry] : [])),
    applying,
  )
  const all: { entry: OfflineEntry; applied: Applied }[] = []
  for (const entry of entries) {
    const applied = entry.what === 'road' ? called.get(entry.id) : await applyAtDoor(entry, applying)
    all.push({ entry, applied: applied ?? { outcome: 'refused' } })
  }
  return all
}

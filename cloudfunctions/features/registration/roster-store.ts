import { AppError } from '@/cloudfunctions/kit/app-error'
import { collection, is } from '@/cloudfunctions/kit/database'

import type { RosterDocument } from './document'
import { asNow } from './migration'
import type { Conditional } from './roster-entry'
import { EMPTY } from './roster-fields'
import type { Moved } from './settle'

const rosters = collection<RosterDocument>('rosters')

export const findRoster = async (activityId: string): Promise<RosterDocument | null> => {
  const found = await rosters.find(activityId)
  return found && asNow(found)
}

const PLACES = [
  'open',
  'opensAt',
  'closesAt',
  'mode',
  'promotion',
  'draw',
  'capacity',
  'left',
  'quotas',
] as const
const HOLDERS = ['held', 'queued', 'invited'] as const

/** What a roster says of a few people; its holds, its line and its maps know nobody else. */
export type Glance = Pick<RosterDocument, (typeof PLACES)[number] | (typeof HOLDERS)[number] | 'released'>

/** A roster of thousands is a megabyte: an impatient tap reads a few hundred bytes of it. */
export const glanceAt = async (
  activityId: string,
  { personIds, partyId }: { personIds: readonly string[]; partyId: string },
): Promise<Glance | null> => {
  const theirs = HOLDERS.flatMap((map) => personIds.map((id) => `${map}.${id}`))
  const fields = [...PLACES, ...theirs, `released.${partyId}`]
  const [found] = await rosters.query({ where: { _id: activityId }, fields, limit: 1 })
  return found ? { ...EMPTY, ...found } : null
}

export type Tally = Pick<RosterDocument, 'left' | 'taken' | 'quotas' | 'capacity' | 'draw'> & {
  line: { id: string }[]
}

/** How many places and parties, without anybody's name. */
export const tallyOf = async (activityId: string): Promise<Tally | null> => {
  const fields = ['left', 'taken', 'quotas', 'capacity', 'draw', 'line.id']
  return (await rosters.query({ where: { _id: activityId }, fields, limit: 1 }))[0] ?? null
}

/** The parties in line, by id, first come first. */
export const partiesInLine = async (activityId: string): Promise<string[]> =>
  (await tallyOf(activityId))?.line.map(({ id }) => id) ?? []

export const addRoster = (roster: RosterDocument) => rosters.add(roster)

/** One call; true where the condition held and the change was made. */
export const applied = async ({ where, change }: Conditional): Promise<boolean> =>
  (await rosters.update(where, change)) === 1

/** A roster under a rush moves between read and write; more tries than this are too many people at once. */
const TRIES = 40

export interface Outcome {
  /** As it was read for the decision. */
  roster: RosterDocument | null
  /** Null: nothing was to be changed. */
  moved: Moved | null
}

/** Reads, decides and writes on what was read; again when somebody was quicker. */
export const moveRoster = async (
  activityId: string,
  decide: (roster: RosterDocument) => Moved | null,
): Promise<Outcome> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const roster = await findRoster(activityId)
    const moved = roster && decide(roster)
    if (!roster || !moved) return { roster, moved: null }
    const { inc, ...change } = moved.change
    const stands = { _id: activityId, rev: roster.rev }
    if ((await rosters.update(stands, { ...change, inc: { ...inc, rev: 1 } })) === 1) return { roster, moved }
  }
  throw new AppError('BUSY')
}

/** No new registration from here on; whoever holds a place keeps the record of it. */
export const closeForGood = (activityId: string, now: string) =>
  rosters.update({ _id: activityId }, { set: { open: false, dirtyAt: now }, inc: { rev: 1 } })

/** Heads without a name; never below zero, and once for one request. */
export const addHeads = async (activityId: string, change: number, requestId: string): Promise<boolean> => {
  const mark = `headMarks.${requestId}`
  const moved = await rosters.update(
    { _id: activityId, heads: is.gte(Math.max(0, -change)), [mark]: is.absent() },
    { inc: { heads: change, rev: 1 }, set: { [mark]: change } },
  )
  return moved === 1 || (await findRoster(activityId))?.headMarks[requestId] !== undefined
}

export const setHeads = (activityId: string, heads: number, now: string) =>
  rosters.update({ _id: activityId }, { set: { heads, updatedAt: now }, inc: { rev: 1 } })

export const keepPaperPhoto = (activityId: string, photo: string) =>
  rosters.update({ _id: activityId, paperPhotos: is.not(photo) }, { push: { paperPhotos: photo } })

/** Rosters whose projection may be behind, oldest first; only those untouched for a moment. */
export const dirtyRosters = (before: string, limit: number): Promise<RosterDocument[]> =>
  rosters.query({ where: { dirtyAt: is.lt(before) }, orderBy: [['dirtyAt', 'asc']], limit })

/** Clean, unless the places have moved again in between. */
export const markClean = ({ _id, rev }: RosterDocument) =>
  rosters.update({ _id, rev }, { set: { dirtyAt: null } })

/** Rosters with an offer whose time is over. */
export const lapsingRosters = (now: string, limit: number): Promise<RosterDocument[]> =>
  rosters.query({ where: { lapsesAt: is.lte(now) }, orderBy: [['lapsesAt', 'asc']], limit })

/** Rosters whose quotas are everybody's from now on. */
export const releasingRosters = (now: string, limit: number): Promise<RosterDocument[]> =>
  rosters.query({ where: { releasesAt: is.lte(now) }, orderBy: [['releasesAt', 'asc']], limit })

/** Rosters that wait for their draw. */
export const drawableRosters = (now: string, limit: number): Promise<RosterDocument[]> =>
  rosters.query({
    where: { mode: 'lottery', 'draw.drawnAt': null, open: true, closesAt: is.lte(now) },
    orderBy: [['closesAt', 'asc']],
    limit,
  })

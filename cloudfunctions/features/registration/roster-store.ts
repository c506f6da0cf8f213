import { collection, is } from '@/cloudfunctions/kit/database'

import type { Hold, RosterDocument } from './document'

const rosters = collection<RosterDocument>('rosters')

export const findRoster = (activityId: string): Promise<RosterDocument | null> => rosters.find(activityId)

export const addRoster = (roster: RosterDocument) => rosters.add(roster)

interface Take {
  activityId: string
  personId: string
  hold: Hold
  /** null = unlimited places. */
  capacity: number | null
  now: string
}

const holdChange = ({ personId, hold, capacity, now }: Take) => ({
  set: { [`held.${personId}`]: hold, [`tickets.${hold.ticket}`]: personId, dirtyAt: now, updatedAt: now },
  inc: { taken: hold.seats, rev: 1, ...(capacity === null ? {} : { left: -hold.seats }) },
})

/** One conditional update takes the places, refuses a second hold and a ticket twice, and fixes the order. */
export const takeSeats = async (take: Take): Promise<boolean> => {
  const { activityId, personId, hold, capacity, now } = take
  const free = {
    _id: activityId,
    open: true,
    opensAt: is.lte(now),
    closesAt: is.gt(now),
    left: capacity === null ? null : is.gte(hold.seats),
    [`held.${personId}`]: is.absent(),
    [`released.${hold.requestId}`]: is.absent(),
    [`tickets.${hold.ticket}`]: is.absent(),
  }
  return (await rosters.update(free, holdChange(take))) === 1
}

/** At the door staff lets people in whatever is left; `hold.seats` is 0 when no place was free. */
export const takeAtDoor = async (take: Take): Promise<boolean> => {
  const { activityId, personId, hold, capacity } = take
  const free = {
    _id: activityId,
    left: capacity === null ? null : is.gte(hold.seats),
    [`held.${personId}`]: is.absent(),
    [`tickets.${hold.ticket}`]: is.absent(),
  }
  return (await rosters.update(free, holdChange(take))) === 1
}

interface Give {
  activityId: string
  personId: string
  hold: Hold
  capacity: number | null
  now: string
}

/** Gives the places of exactly this hold back; a later hold of the same person stays. */
export const giveBack = async ({ activityId, personId, hold, capacity, now }: Give): Promise<boolean> =>
  (await rosters.update(
    { _id: activityId, [`held.${personId}.requestId`]: hold.requestId },
    {
      unset: [`held.${personId}`, `tickets.${hold.ticket}`],
      set: { [`released.${hold.requestId}`]: personId, dirtyAt: now, updatedAt: now },
      inc: { taken: -hold.seats, rev: 1, ...(capacity === null ? {} : { left: hold.seats }) },
    },
  )) === 1

/** Changes the roster if its places have not moved since they were read. */
export const changeRoster = async (
  { _id, rev }: Pick<RosterDocument, '_id' | 'rev'>,
  set: Partial<RosterDocument>,
): Promise<boolean> => (await rosters.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

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

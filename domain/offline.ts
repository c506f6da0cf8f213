import type { HeldEntry, OfflineEntry, Settlement } from '@/types/offline'

import { dayOf, plusMinutes, startOfDay } from './calendar'

/** Names stay on a phone until two hours after the end: the way home from the village is long. */
const AFTER_END_MINUTES = 120

export const leaseUntil = (endsAt: string): string => plusMinutes(endsAt, AFTER_END_MINUTES)

/** A phone's clock may be wrong: a tick lies between the download and now, and never after the lease. */
export const tickTime = (at: string, lease: { createdAt: string; until: string }, now: string): string => {
  const latest = now < lease.until ? now : lease.until
  if (at > latest) return latest
  return at < lease.createdAt ? lease.createdAt : at
}

/** What staff may decide of an entry that waits. */
export const SETTLEMENTS: Record<HeldEntry['why'], readonly Settlement[]> = {
  sameName: ['same', 'another'],
  revoked: ['accept', 'drop'],
  calledOff: ['drop'],
  heads: ['accept', 'drop'],
}

/** From 17:00 of the day before until the end: the time to download the list of a village with a weak signal. */
export const isTimeToDownload = (
  { remote, startsAt, endsAt }: { remote: boolean; startsAt: string; endsAt: string },
  now: string,
): boolean => remote && now >= plusMinutes(startOfDay(dayOf(startsAt)), -7 * 60) && now < endsAt

interface Row {
  personId: string
  present: boolean
}

/** Who is there by what this phone knows: the id of the phone's own tick, or null for whoever was there at the download. */
export const presentOn = (
  rows: readonly Row[],
  log: readonly OfflineEntry[],
): ReadonlyMap<string, string | null> => {
  const there = new Map<string, string | null>(
    rows.flatMap(({ personId, present }) => (present ? [[personId, null]] : [])),
  )
  for (const entry of log) {
    if (entry.what === 'tick' && !there.has(entry.personId)) there.set(entry.personId, entry.id)
    if (entry.what === 'undo' && there.get(entry.personId) === entry.tickId) there.delete(entry.personId)
  }
  return there
}

/** n of m as this phone has it; other phones may have seen more. */
export const offlineCounts = (rows: readonly Row[], log: readonly OfflineEntry[]) => ({
  expected: rows.length,
  came: presentOn(rows, log).size,
  walkIns: log.filter(({ what }) => what === 'walkIn').length,
  heads: log.reduce((sum, entry) => (entry.what === 'heads' ? sum + entry.change : sum), 0),
})

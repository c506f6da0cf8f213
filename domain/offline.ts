import { plusMinutes } from './calendar'

/** Names stay on a phone until two hours after the end: the way home from the village is long. */
const AFTER_END_MINUTES = 120

export const leaseUntil = (endsAt: string): string => plusMinutes(endsAt, AFTER_END_MINUTES)

/** A phone's clock may be wrong: a tick lies between the download and now, and never after the lease. */
export const tickTime = (at: string, lease: { createdAt: string; until: string }, now: string): string => {
  const latest = now < lease.until ? now : lease.until
  if (at > latest) return latest
  return at < lease.createdAt ? lease.createdAt : at
}

/** From 17:00 of the day before until the end: the time to download the list of a village with a weak signal. */
export const mayDownloadSoon = (
  { remote, startsAt, endsAt }: { remote: boolean; startsAt: string; endsAt: string },
  now: string,
  startOfItsDay: string,
): boolean => remote && startsAt !== '' && now >= plusMinutes(startOfItsDay, -7 * 60) && now < endsAt

import { timingSafeEqual } from 'node:crypto'

import { LIMITS } from '@/types/kernel/limits'

import { minutesTaken, wallMinute, withoutTry, withTry } from '@/domain/wall-code'

import { AppError } from '@/cloudfunctions/kit/app-error'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { secretNumbers } from '@/cloudfunctions/kit/seal'

import type { TriesDocument } from './store'
import { addTries, changeTries, dropTries, findTries, oldTries } from './store'

const CODES = 10_000

const codesOf = (activityId: string, minute: number): string[] =>
  secretNumbers('wall code', `${activityId}\n${minute}`, CODES).map((each) => String(each).padStart(4, '0'))

/** What the screen in the room shows now; null where the installation has no keys. */
export const codeNow = (activityId: string, now: string): string | null =>
  codesOf(activityId, wallMinute(now))[0] ?? null

/** This minute's and the last one's, under a key of yesterday too: the screen may have asked before it was changed. Each is compared, in constant time. */
export const isCode = (activityId: string, typed: string, now: string): boolean =>
  minutesTaken(now)
    .flatMap((minute) => codesOf(activityId, minute))
    .filter((code) => timingSafeEqual(Buffer.from(code), Buffer.from(typed))).length > 0

interface Try {
  openid: string
  requestId: string
  now: string
}

const RACES = 2 * LIMITS.wallTries

/** Takes one of the tries of this account, or refuses; two database calls where nobody is quicker. */
const takeTry = async ({ openid, requestId, now }: Try): Promise<TriesDocument> => {
  for (let race = 0; race < RACES; race += 1) {
    const before = await findTries(openid)
    const after = withTry(before, requestId, now)
    if (after === null) throw new AppError('CHECKIN.CODE_TRIES')
    if (before && after === before) return before
    if (before && (await changeTries(before, after, now))) return { ...before, ...after, rev: before.rev + 1 }
    const first = { ...newEnvelope(openid, openid, now), ...after }
    if (!before && (await addTries(first)) === 'added') return first
  }
  throw new AppError('BUSY')
}

/** Lets through whoever stands in the room; guessing ends after a few. A try that cannot be given back at once is back after ten minutes. */
export const checkWallCode = async (activityId: string, typed: string, by: Try): Promise<void> => {
  const tries = await takeTry(by)
  if (!isCode(activityId, typed, by.now)) throw new AppError('CHECKIN.CODE_WRONG')
  await changeTries(tries, withoutTry(tries, by.requestId), by.now)
}

/** Tries count for ten minutes; answers how many accounts were forgotten. */
export const forgetTries = async (now: string, limit: number): Promise<number> => {
  const old = await oldTries(now, limit)
  for (const { _id } of old) await dropTries(_id)
  return old.length
}

import type { World } from '../world'
import { pauseMs } from '@/src/lib/retry'

import { newRequest } from '../world'
import { rosterOf, violations } from '../cloud/state'
import type { Somebody } from './crowd'
import { makeActivity } from './an-activity'
import { makeCrowd } from './crowd'
import type { Figures } from './measure'
import { atLeast, exactly, median, shown } from './measure'

export type Ask = (somebody: Somebody, requestId: string) => Promise<{ ok: boolean; code?: string }>

/** Milliseconds before the next try; `chance`: from 0 to 1. */
type Pause = (failures: number, chance: number) => number

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Nobody taps and waits for ever: after these tries the refusal stands, and counts as one. */
const TRIES = 400

/** -501004 concurrency, -504003 time-out: what src/lib/retry.ts tries again. */
const RETRIED = [-501004, -504003]

/** As the phone does: the platform's refusal is tried again with jitter and the same requestId. */
export const untilAnswered = async (
  ask: Ask,
  somebody: Somebody,
  pause: Pause = pauseMs,
): Promise<{ ok: boolean; code?: string }> => {
  const requestId = newRequest()
  for (let failures = 1; failures <= TRIES; failures += 1) {
    try {
      const answer = await ask(somebody, requestId)
      if (answer.ok || answer.code !== 'BUSY') return answer
    } catch (error) {
      if (!RETRIED.includes((error as { errCode?: number }).errCode ?? 0)) throw error
    }
    await wait(pause(failures, Math.random()))
  }
  return { ok: false, code: 'BUSY' }
}

/** Shorter pauses than a phone's for a small crowd: what is compared is the server, never its idle end. */
const quick =
  (people: number): Pause =>
  (failures, chance) =>
    Math.min(20 * 1.5 ** failures, Math.max(400, 2 * people)) * (0.5 + chance)

const allAtOnce = async (crowd: readonly Somebody[], ask: Ask) => {
  const pause = quick(crowd.length)
  const start = performance.now()
  const answers = await Promise.all(crowd.map((somebody) => untilAnswered(ask, somebody, pause)))
  return { answers, ms: performance.now() - start }
}

const register =
  (world: World, activityId: string): Ask =>
  ({ openid, personId }, requestId) =>
    world.ask(openid, 'registration.create', { activityId, personId }, requestId)

/** 500 people for 50 places: exactly 50 are in, and nobody is refused while a place is free. */
const places = async (world: World, crowd: readonly Somebody[], capacity: number): Promise<Figures> => {
  const activityId = await makeActivity(world, 0, capacity)
  const { answers, ms } = await allAtOnce(crowd, register(world, activityId))
  const filled = answers.filter(({ ok }) => ok).length
  const wrongly = answers.filter((answer) => !answer.ok && answer.code !== 'REGISTRATION.FULL').length

  return {
    'rush.filled': exactly(filled, capacity, 'places'),
    'rush.wronglyRefused': exactly(wrongly + Math.max(0, rosterOf(world, activityId).left ?? 0), 0, 'people'),
    'rush.violations': exactly(violations(world, activityId).length, 0, 'of the rules at rest'),
    'rush.ms': shown(ms, 'ms'),
  }
}

/** The same crowd against a bare function with as many database calls, rounds interleaved after a warm-up. */
export const ratioToBare = async (
  world: World,
  crowd: readonly Somebody[],
  { rounds, from }: { rounds: number; from: number },
): Promise<{ ratio: number; perSecond: number }> => {
  const bare: Ask = async ({ openid }, requestId) => {
    const { result } = await world.cloud.call(
      'bare',
      { path: 'bare.run', key: `${openid}.${requestId}` },
      { openid },
    )
    return result as { ok: boolean }
  }
  await allAtOnce(crowd.slice(0, 60), bare)

  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  for (let round = 1; round <= rounds; round += 1) {
    const activityId = await makeActivity(world, from + round, crowd.length)
    times.ours.push((await allAtOnce(crowd, register(world, activityId))).ms)
    times.bare.push((await allAtOnce(crowd, bare)).ms)
  }
  return {
    ratio: Math.round((median(times.bare) / median(times.ours)) * 100) / 100,
    perSecond: (crowd.length / median(times.ours)) * 1000,
  }
}

export const measureRush = async (
  world: World,
  { people, capacity, rounds }: { people: number; capacity: number; rounds: number },
): Promise<Figures> => {
  const crowd = await makeCrowd(world, 'R', people)
  const figures = await places(world, crowd, capacity)
  const { ratio, perSecond } = await ratioToBare(world, crowd, { rounds, from: 0 })
  return {
    ...figures,
    'rush.ratioToBare': atLeast(ratio, 0.7, 'of the bare rate'),
    'rush.perSecond': shown(perSecond, 'registrations/s'),
  }
}

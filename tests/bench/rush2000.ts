import type { World } from '../world'
import { rosterOf, violations } from '../cloud/state'
import { makeActivity } from './an-activity'
import type { Somebody } from './crowd'
import { makeCrowd } from './crowd'
import type { Figures } from './measure'
import { atLeast, exactly } from './measure'
import type { Ask } from './rush'
import { ratioToBare, untilAnswered, wait } from './rush'

const TAPS = 5
const SECONDS = 3
const CANCELS = 20
const FIRST_ACTIVITY = 500

interface Scale {
  people: number
  capacity: number
  /** People and rounds of the comparison with a bare function. */
  crowd: number
  rounds: number
}

/** Every third comes as a couple; everybody is willing to wait. */
const tap =
  (world: World, activityId: string, index: number): Ask =>
  ({ openid, personId, spouseId }, requestId) =>
    world.ask(
      openid,
      'registration.create',
      { activityId, personId, withIds: index % 3 === 0 ? [spouseId] : [], waits: true },
      requestId,
    )

/** Five impatient taps of one person, each a tap of its own: the first is the wish, the others must change nothing. */
const impatient = async (ask: Ask, somebody: Somebody): Promise<string[]> => {
  const answers = await Promise.all(Array.from({ length: TAPS }, () => untilAnswered(ask, somebody)))
  return answers.map((answer) => (answer.ok ? 'ok' : (answer.code ?? '')))
}

/** The repair, again and again while people tap; it must change nothing that is right. A tick that its 60 s end goes on with the next one. */
const repairing = async (world: World, until: () => boolean): Promise<void> => {
  while (!until()) {
    world.cloud.clock.advance(16_000)
    await world.cloud.tick('jobs').catch(() => undefined)
    await wait(100)
  }
}

const rush = async (world: World, crowd: readonly Somebody[], activityId: string): Promise<string[][]> => {
  let over = false
  const repair = repairing(world, () => over)
  const taps = await Promise.all(
    crowd.map(async (somebody, i) => {
      await wait((SECONDS * 1000 * i) / crowd.length)
      return impatient(tap(world, activityId, i), somebody)
    }),
  )
  over = true
  await repair
  return taps
}

/** Twenty who hold places cancel at once: who moves up is decided by the rule alone. */
const cancelMany = async (world: World, crowd: readonly Somebody[], activityId: string): Promise<void> => {
  const { held } = rosterOf(world, activityId)
  const holders = crowd.filter(({ personId }) => personId in held).slice(0, CANCELS)
  const cancel: Ask = ({ openid, personId }, requestId) =>
    world.ask(openid, 'registration.cancel', { activityId, personId, together: true }, requestId)
  await Promise.all(holders.map((somebody) => untilAnswered(cancel, somebody)))
}

const repairAll = async (world: World): Promise<void> => {
  for (let tick = 0; tick < 3; tick += 1) {
    world.cloud.clock.advance(20_000)
    await world.cloud.tick('jobs')
  }
}

/** Of one person's taps exactly one entered, or found the person entered; nothing worse was ever said. */
const wronged = (taps: readonly string[]): boolean =>
  taps.filter((word) => word === 'ok').length !== 1 ||
  taps.some((word) => word !== 'ok' && word !== 'REGISTRATION.DUPLICATE')

/** 2,000 people over three seconds, five taps each, couples among them, for 50 places. */
export const measureRush2000 = async (world: World, scale: Scale): Promise<Figures> => {
  const crowd = await makeCrowd(world, 'T', scale.people)
  const activityId = await makeActivity(world, FIRST_ACTIVITY, scale.capacity)
  const taps = await rush(world, crowd, activityId)
  await repairAll(world)
  const { taken } = rosterOf(world, activityId)
  const outOfRule = violations(world, activityId)
  await cancelMany(world, crowd, activityId)
  await repairAll(world)
  const afterCancels = violations(world, activityId)
  for (const violation of [...outOfRule, ...afterCancels].slice(0, 5)) console.error(violation)

  return {
    'rush2000.filled': exactly(taken, scale.capacity, 'places'),
    'rush2000.wronglyRefused': exactly(taps.filter(wronged).length, 0, 'people'),
    'rush2000.violations': exactly(outOfRule.length, 0, 'of the rules at rest'),
    'promote.outOfRule': exactly(afterCancels.length, 0, 'differences from the oracle'),
    ...(scale.rounds > 0 ? await compared(world, crowd.slice(0, scale.crowd), scale.rounds) : {}),
  }
}

/** At full scale only: the small one is `rush.ratioToBare`. */
const compared = async (world: World, crowd: readonly Somebody[], rounds: number): Promise<Figures> => {
  const { ratio } = await ratioToBare(world, crowd, { rounds, from: FIRST_ACTIVITY })
  return { 'rush2000.ratioToBare': atLeast(ratio, 0.7, 'of the bare rate') }
}

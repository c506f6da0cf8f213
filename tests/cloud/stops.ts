import type { World } from '../world'
import { newRequest } from '../world'

/** Longer than a lease: whatever a killed tick still holds is free again. */
const AFTER_LEASE = 121_000

/** `jobs`: the names of those that run; all where not given. */
export const tickLater = async ({ cloud }: World, jobs = ''): Promise<Record<string, string>> => {
  cloud.clock.advance(AFTER_LEASE)
  return (await cloud.tick('jobs', jobs)) as Record<string, string>
}

/** A session's figures follow its end, and every event, after one minute. */
export const ticksToRest = async (world: World): Promise<void> => {
  const asked = world.cloud.clock.now()
  const upTo = () => world.cloud.database.peek('orgFigures', { query: { _id: 'horizon' } })[0]?.upTo
  for (let ticks = 0; ticks < 20; ticks += 1) {
    await tickLater(world)
    const known = upTo()
    if (known instanceof Date && known > asked) return
  }
  throw new Error('the figures did not come to rest')
}

const actionsOfTick = ({ cloud }: World): string[] =>
  cloud.calls().findLast((call) => call.function === 'jobs')?.databaseActions ?? []

/** Numbers of the database calls that one job made in the newest tick, from its lease to its end. */
const callsOf = (actions: readonly string[], outcome: Record<string, string>, job: string): number[] => {
  // A lease is taken by an update, and read.
  const begins = actions.flatMap((action, i) =>
    action === 'database.modifyDocument jobs' && actions[i + 1] === 'database.getDocument jobs'
      ? [i + 1]
      : [],
  )
  const turn = Object.keys(outcome).indexOf(job)
  const [from, to] = [begins[turn], begins[turn + 1] ?? actions.length + 1]
  if (from === undefined) throw new Error(`${job} did not run`)
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** What leaves the database as it was. */
const READ = /^database\.(getDocument|calculateDocument|aggregateDocuments)\b/

export interface Moment {
  /** Number of a database call. */
  at: number
  when: 'before' | 'after'
}

export const wordsOf = ({ at, when }: Moment): string => `${when} call ${at}`

/**
 * Every state in which a stop can leave the database. It stands still between two writes, so a stop at any of the reads
 * there is the same: one before each write, and one after the last. `numbers`: of the calls to look at.
 */
const stopsAmong = (actions: readonly string[], numbers: readonly number[]): Moment[] => {
  const writes = numbers.filter((at) => !READ.test(actions[at - 1] ?? ''))
  const before = writes.map((at) => ({ at, when: 'before' as const }))
  return [...before, { at: writes.at(-1) ?? numbers.at(-1) ?? 0, when: 'after' }]
}

interface Tap<Made> {
  /** What the action is asked about, new for each stop. */
  prepare: () => Promise<Made> | Made
  ask: (made: Made, requestId: string) => Promise<{ ok: boolean; code?: string }>
  /** The same tap once more, as a phone does; or whatever else happens then, with that tap or without. */
  then: 'again' | ((tryAgain: () => Promise<unknown>) => Promise<unknown>)
  check: (made: Made, moment: string) => void | Promise<void>
}

/** An action of the function `api`: once unharmed, then killed at every moment that matters. Answers how many there were. */
export const killedAtEveryWrite = async <Made>(
  world: World,
  { prepare, ask, then, check }: Tap<Made>,
): Promise<number> => {
  const { cloud } = world
  const unharmed = await prepare()
  expect(await ask(unharmed, newRequest())).toMatchObject({ ok: true })
  const newest = () => cloud.calls().findLast((call) => call.function === 'api')?.databaseActions ?? []
  const actions = newest()
  await check(unharmed, 'unharmed')

  const moments = stopsAmong(
    actions,
    actions.map((_, i) => i + 1),
  )
  for (const moment of moments) {
    const made = await prepare()
    const requestId = newRequest()
    cloud.faults.add({ function: 'api', ...moment, do: 'stop' })
    const first = await ask(made, requestId).catch(() => 'killed')
    cloud.faults.clear()
    // What has less to do than the first one ends before it comes to that call.
    if (first !== 'killed') expect(newest().length).toBeLessThan(moment.at)
    // As after the 30 s in which a transaction that nobody ends is gone.
    await cloud.database.ensure([])

    const tryAgain = async () => {
      expect([wordsOf(moment), await ask(made, requestId)]).toEqual([
        wordsOf(moment),
        expect.objectContaining({ ok: true }),
      ])
    }
    await (then === 'again' ? tryAgain() : then(tryAgain))
    await check(made, wordsOf(moment))
  }
  return moments.length
}

interface Round {
  job: string
  /** The names of the jobs that run in these ticks; the job alone where not given. */
  jobs?: string
  /** Leaves the job something to do. */
  prepare: () => Promise<unknown>
  /** The tick is killed at this moment, or somebody else does something just then. */
  happens: 'stop' | (() => Promise<unknown>)
  /** What must hold after one more tick; `moment` names the call, for the message of a failure. */
  check: (moment: string) => void | Promise<void>
}

/**
 * One round for each moment of a job's turn: before its first database call, its second … and after the last. (What the
 * database sees after one call is what it sees before the next.) A stop is tried where it makes a difference; somebody
 * else may come at any moment. Answers how many calls there were.
 */
export const atEveryCall = async (
  world: World,
  { job, jobs = job, prepare, happens, check }: Round,
): Promise<number> => {
  const { cloud } = world
  await prepare()
  const outcome = await tickLater(world, jobs)
  const actions = actionsOfTick(world)
  const calls = callsOf(actions, outcome, job)
  const moments: Moment[] =
    happens === 'stop'
      ? stopsAmong(actions, calls)
      : [...calls.map((at) => ({ at, when: 'before' as const })), { at: calls.at(-1) ?? 0, when: 'after' }]

  for (const moment of moments) {
    await prepare()
    cloud.clock.advance(AFTER_LEASE)
    cloud.faults.add({
      ...{ function: 'jobs', ...moment },
      do: happens === 'stop' ? happens : { meanwhile: happens },
    })
    await cloud.tick('jobs', jobs).catch(() => 'killed')
    cloud.faults.clear()
    await tickLater(world, jobs)
    await check(wordsOf(moment))
  }
  return calls.length
}

import type { World } from '../world'

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

/** Numbers of the database calls that one job made in the newest tick, from its lease to its end. */
const callsOf = ({ cloud }: World, outcome: Record<string, string>, job: string): number[] => {
  const actions = cloud.calls().findLast((call) => call.function === 'jobs')?.databaseActions ?? []
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
 * database sees after one call is what it sees before the next.) Answers how many calls there were.
 */
export const atEveryCall = async (
  world: World,
  { job, jobs = job, prepare, happens, check }: Round,
): Promise<number> => {
  const { cloud } = world
  await prepare()
  const calls = callsOf(world, await tickLater(world, jobs), job)
  const moments = [
    ...calls.map((at) => ({ at, when: 'before' as const })),
    { at: calls.at(-1) ?? 0, when: 'after' as const },
  ]

  for (const { at, when } of moments) {
    await prepare()
    cloud.clock.advance(AFTER_LEASE)
    cloud.faults.add({
      ...{ function: 'jobs', at, when },
      do: happens === 'stop' ? happens : { meanwhile: happens },
    })
    await cloud.tick('jobs', jobs).catch(() => 'killed')
    cloud.faults.clear()
    await tickLater(world, jobs)
    await check(`${when} call ${at}`)
  }
  return calls.length
}

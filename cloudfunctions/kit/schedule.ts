import { plusMinutes } from '@/domain/calendar'

import { collection, is } from './database'
import { logFault } from './log'

/** `jobs/{name}`: lease, cursor and heartbeat of one job. */
export interface JobDocument {
  _id: string
  leaseUntil: string
  /** Grows with every lease: a job that lost its lease can no longer save. */
  fence: number
  cursor: string | null
  beatAt: string | null
  done: number
  failures: number
  lastError: string | null
}

export interface Job {
  name: string
  label: string
  /** At most so many of the tick's seconds; all that are left where not given. */
  seconds?: number
  /** Works on until nothing is left or `enough` says the time is up; answers where the next tick goes on and how much was done. */
  run(task: {
    now: string
    cursor: string | null
    enough: () => boolean
  }): Promise<{ cursor: string | null; done: number }>
}

const LEASE_MINUTES = 2
/** architecture, rule 12: all jobs of a tick share 40 s, so that the function's 60 s end none of them half-way. */
const TICK_SECONDS = 40

const jobs = collection<JobDocument>('jobs')

export const jobStates = async (names: readonly string[]): Promise<JobDocument[]> =>
  jobs.query({ where: { _id: is.in(names) }, limit: 50 })

const fresh = (_id: string): JobDocument => ({
  ...{ _id, leaseUntil: '1970-01-01T00:00:00.000Z', fence: 0, cursor: null },
  ...{ beatAt: null, done: 0, failures: 0, lastError: null },
})

const lease = async (name: string, now: string): Promise<JobDocument | null> => {
  const take = { set: { leaseUntil: plusMinutes(now, LEASE_MINUTES) }, inc: { fence: 1 } }
  if ((await jobs.update({ _id: name, leaseUntil: is.lte(now) }, take)) === 1) return jobs.find(name)
  if (await jobs.find(name)) return null
  await jobs.add(fresh(name))
  return (await jobs.update({ _id: name, leaseUntil: is.lte(now) }, take)) === 1 ? jobs.find(name) : null
}

/** One tick of one job: 'busy' when another tick still holds the lease. A failure is counted, logged, and tried again next minute. */
const tickJob = async (job: Job, clock: () => Date, until: number): Promise<'done' | 'busy' | 'failed'> => {
  const now = clock().toISOString()
  const held = await lease(job.name, now)
  if (!held) return 'busy'

  const mineUntil = Math.min(until, clock().getTime() + (job.seconds ?? TICK_SECONDS) * 1000)
  const mine = { _id: job.name, fence: held.fence }
  const free = { leaseUntil: now, beatAt: now }
  try {
    const { cursor, done } = await job.run({
      now,
      cursor: held.cursor,
      enough: () => clock().getTime() >= mineUntil,
    })
    await jobs.update(mine, { set: { ...free, cursor, lastError: null }, inc: { done } })
    return 'done'
  } catch (error) {
    logFault({ requestId: `${job.name}.${held.fence}`, path: 'jobs', error })
    const lastError = (error instanceof Error ? error.message : 'fault').slice(0, 200)
    await jobs.update(mine, { set: { ...free, lastError }, inc: { failures: 1 } })
    return 'failed'
  }
}

/** One tick: every job in its turn; whoever comes late finds less time and goes on next minute. */
export const tickJobs = async (
  jobs: readonly Job[],
  clock: () => Date,
): Promise<Record<string, 'done' | 'busy' | 'failed'>> => {
  const until = clock().getTime() + TICK_SECONDS * 1000
  const outcome: Record<string, 'done' | 'busy' | 'failed'> = {}
  for (const job of jobs) outcome[job.name] = await tickJob(job, clock, until)
  return outcome
}

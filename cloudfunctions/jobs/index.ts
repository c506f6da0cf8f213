import { jobs } from '@/cloudfunctions/features/ops/jobs'
import { platformOpenid } from '@/cloudfunctions/kit/caller'
import { tickJobs } from '@/cloudfunctions/kit/schedule'

/** One trigger a minute. A person's call is refused: only the timer has no OPENID. */
export const main = async (event: { Type?: string }): Promise<Record<string, string>> =>
  event.Type === 'Timer' && platformOpenid() === ''
    ? tickJobs(jobs, () => new Date())
    : { refused: 'timer only' }

import { jobs } from '@/cloudfunctions/features/ops/jobs'
import { platformOpenid } from '@/cloudfunctions/kit/caller'
import { tickJob } from '@/cloudfunctions/kit/schedule'

/** One trigger a minute. A person's call is refused: only the timer has no OPENID. */
export const main = async (event: { Type?: string }): Promise<Record<string, string>> => {
  if (event.Type !== 'Timer' || platformOpenid() !== '') return { refused: 'timer only' }
  const outcome: Record<string, string> = {}
  for (const job of jobs) outcome[job.name] = await tickJob(job, () => new Date())
  return outcome
}

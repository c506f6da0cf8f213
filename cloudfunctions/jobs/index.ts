import { jobs } from '@/cloudfunctions/features/ops/jobs'
import { platformOpenid } from '@/cloudfunctions/kit/caller'
import { tickJobs } from '@/cloudfunctions/kit/schedule'

/**
 * One trigger a minute. A person's call is refused: only the timer has no OPENID.
 * `Message`, which a trigger may carry: the names of the jobs it is for; empty = all.
 */
export const main = async (event: { Type?: string; Message?: string }): Promise<Record<string, string>> => {
  if (event.Type !== 'Timer' || platformOpenid() !== '') return { refused: 'timer only' }
  const named = (event.Message ?? '').split(' ').filter((name) => name !== '')
  const asked = jobs.filter(({ name }) => named.length === 0 || named.includes(name))
  return tickJobs(asked, () => new Date())
}

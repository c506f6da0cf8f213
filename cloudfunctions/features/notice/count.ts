import type { notice } from '@/types/notice'

import { scaled } from '@/domain/notice'

import { reachableAmong } from '@/cloudfunctions/features/message/reachable'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { addressed, countAudience, walkAudience } from './audience'

/** Who has consented stands by account, not by place: of more people than these a part speaks for all. Ids are random, so it is a fair one. */
const SAMPLE = 200

export const count: Handlers<typeof notice>['count'] = async ({ audience }, ctx) => {
  const whom = await addressed(audience, ctx.scoped._id)
  if (!whom) throw ctx.fail('INPUT', 'audience', '请重新选发给谁')
  const people = await countAudience(whom, ctx.now)
  const sample = (await walkAudience(whom, { after: null, limit: SAMPLE, now: ctx.now })).people
  const reachable = await reachableAmong(
    sample.map(({ _id }) => _id),
    ctx.scoped.ancestors,
  )
  const sampled = people > sample.length && sample.length > 0
  const withWechat = sampled ? scaled(reachable, sample.length, people) : reachable
  return { people, withWechat, sampled }
}

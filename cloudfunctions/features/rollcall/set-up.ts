import type { rollcall } from '@/types/rollcall'

import { whyNotPoints } from '@/domain/rollcall'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { arrange, arrangement } from './arrange'

export const setUp: Handlers<typeof rollcall>['setUp'] = async ({ rev, points, buses }, ctx) => {
  const { before, repeated } = await arrangement(ctx)
  if (repeated) return { rev: before.rev }

  const refusal = whyNotPoints(before.points, points, before.said)
  if (refusal) throw ctx.fail(refusal)
  return { rev: await arrange(ctx, rev, { points, buses }) }
}

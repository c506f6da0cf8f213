import { rollcall } from '@/types/rollcall'

import { implement } from '@/cloudfunctions/kit/context'

import { phone } from './phone'
import { busPlan } from './plan'
import { fill, group, seat } from './seat'
import { setUp } from './set-up'
import { sheet } from './sheet'

export const rollcallRoutes = implement('rollcall', rollcall, {
  setUp,
  seat,
  group,
  fill,
  sheet,
  phone,

  plan: async ({ activityId }, ctx) => {
    const plan = await busPlan(activityId)
    if (!plan) throw ctx.fail('ROLLCALL.TOO_MANY')
    return plan
  },
})

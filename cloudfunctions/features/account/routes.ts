import { account } from '@/types/account'

import { implement } from '@/cloudfunctions/kit/context'

import { meOf } from './view'

export const accountRoutes = implement('account', account, {
  get: (_, ctx) => Promise.resolve(meOf(ctx.caller.account)),
})

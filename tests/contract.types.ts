/** Compiled, never run: each marked line must fail to compile, or `tsc` reports the unused mark. */
import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'
import { account } from '@/types/account'
import { registration } from '@/types/registration'

import type { Handlers } from '@/cloudfunctions/kit/context'
import { implement } from '@/cloudfunctions/kit/context'
import { call } from '@/src/lib/client'

const good: Path = 'registration.create'
// @ts-expect-error an unknown action
const unknown: Path = 'registration.steal'

const input: InputOf<'registration.create'> = { activityId: '', personId: '' }
// @ts-expect-error a wrong input
const wrong: InputOf<'registration.create'> = { activityId: 1, personId: '' }
// @ts-expect-error a client-sent identity is no input
const forged: InputOf<'registration.create'> = { activityId: '', personId: '', openid: 'x' }

const readTicket = (answer: OutputOf<'registration.create'>): string => answer.ticket
// @ts-expect-error an output that is not there
const readPrice = (answer: OutputOf<'registration.create'>): boolean => answer.price === undefined

// @ts-expect-error a missing handler
implement('registration', registration, {})
implement('account', account, {
  get: () => Promise.resolve({ persons: [], grants: [] }),
  // @ts-expect-error an extra handler
  extra: () => Promise.resolve({}),
})
implement('account', account, {
  // @ts-expect-error a wrong output
  get: () => Promise.resolve({ persons: 3 }),
})

const undeclared: Handlers<typeof registration>['create'] = (_, ctx) => {
  // @ts-expect-error an error code that the contract does not declare
  throw ctx.fail('GRANT.CLAIMED')
}

// @ts-expect-error the client knows the input of each path
void call('registration.create', { activityId: '' })

export const compiled = [good, unknown, input, wrong, forged, readTicket, readPrice, undeclared]

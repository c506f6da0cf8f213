import { LIMITS } from '@/types/kernel/limits'
import type { InputOf } from '@/types/kernel/contract'
import type { message } from '@/types/message'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { addCredits, changeCredits, findCredits } from './credit-store'
import { templatesFor } from './templates'

type Answers = InputOf<'message.granted'>['answers']

/** One consent is one message; a no leaves what was given before, and a ban ends it. A long-term one stands until any no. */
const after = (
  left: Record<string, number>,
  answers: Answers,
  longTerm: ReadonlySet<string>,
): Record<string, number> =>
  answers.reduce((so, { id, answer }) => {
    if (longTerm.has(id) && answer !== 'filter') return { ...so, [id]: answer === 'accept' ? 1 : 0 }
    if (answer === 'accept') return { ...so, [id]: Math.min(Math.max(so[id] ?? 0, 0) + 1, LIMITS.creditsMax) }
    return answer === 'ban' ? { ...so, [id]: 0 } : so
  }, left)

const TRIES = 5

export const granted: Handlers<typeof message>['granted'] = async ({ activityId, answers }, ctx) => {
  const offered = await templatesFor(activityId, ctx)
  const ours = new Set(offered.map(({ id }) => id))
  const longTerm = new Set(offered.flatMap((each) => (each.longTerm ? [each.id] : [])))
  const known = answers.filter(
    ({ id }, i) => ours.has(id) && answers.findIndex((answer) => answer.id === id) === i,
  )
  const by = { openid: ctx.caller.openid, requestId: ctx.requestId, now: ctx.now }

  for (let tries = 0; tries < TRIES && known.length > 0; tries += 1) {
    const before = await findCredits(by.openid)
    if (before?.request === ctx.requestId) break
    const left = after(before?.left ?? {}, known, longTerm)
    if (await (before ? changeCredits(before, left, by) : addCredits(left, by))) break
  }
  return { done: true }
}

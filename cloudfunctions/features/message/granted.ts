import { LIMITS } from '@/types/kernel/limits'
import type { InputOf } from '@/types/kernel/contract'
import type { message } from '@/types/message'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { addCredits, changeCredits, findCredits } from './credit-store'
import type { Offered } from './templates'
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

interface By {
  openid: string
  requestId: string
  now: string
}

/** What a tap was answered about templates that are ours. */
export const keepAnswers = async (ours: readonly Offered[], answers: Answers, by: By): Promise<void> => {
  const ids = new Set(ours.map(({ id }) => id))
  const longTerm = new Set(ours.flatMap((each) => (each.longTerm ? [each.id] : [])))
  const known = answers.filter(
    ({ id }, i) => ids.has(id) && answers.findIndex((answer) => answer.id === id) === i,
  )
  for (let tries = 0; tries < TRIES && known.length > 0; tries += 1) {
    const before = await findCredits(by.openid)
    if (before?.request === by.requestId) break
    const left = after(before?.left ?? {}, known, longTerm)
    if (await (before ? changeCredits(before, left, by) : addCredits(left, by))) break
  }
}

export const granted: Handlers<typeof message>['granted'] = async ({ activityId, answers }, ctx) => {
  const by = { openid: ctx.caller.openid, requestId: ctx.requestId, now: ctx.now }
  await keepAnswers(await templatesFor(activityId, ctx), answers, by)
  return { done: true }
}

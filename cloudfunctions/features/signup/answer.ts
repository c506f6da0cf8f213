import type { Asked } from '@/types/asks'
import type { signup } from '@/types/signup'

import { isComing } from '@/domain/registration'
import { isAsked, missingOf, outsideTerms, whyNotAnswer } from '@/domain/signup'

import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { SignupDocument } from './document'
import { fieldsOf, isStaff } from './part'
import { findSignup, keep } from './store'

const hasGiven = (kept: SignupDocument | null, what: Asked): boolean => {
  if (!kept) return false
  if (what === 'insured') return kept.idTail !== ''
  return what === 'questions' ? Object.keys(kept.answers).length > 0 : kept[what] !== null
}

/** The place is held already; this adds one part of what the activity asks, and says what is still open. */
export const answer: Handlers<typeof signup>['answer'] = async ({ activityId, personId, part }, ctx) => {
  const activity = ctx.scoped
  const { asks } = activity
  const [row] = await rowsOfPersons(activityId, [personId])
  if (!row || !isComing(row.state)) throw ctx.fail('CHECKIN.NOT_REGISTERED')
  if (!asks || !isAsked(asks, part.what)) throw ctx.fail('SIGNUP.NOT_ASKED')

  const before = await findSignup(activityId, personId)
  const mine = before?.request === ctx.requestId
  const refusal = whyNotAnswer(
    activity,
    { given: hasGiven(before, part.what) && !mine, byStaff: isStaff(ctx) },
    ctx.now,
  )
  if (refusal) throw ctx.fail(refusal)

  const set = mine ? {} : await fieldsOf(part, { asks, personId, ctx })
  if (!mine) {
    const by = ctx.caller.openid
    await keep({ activity, personId, set: { ...set, request: ctx.requestId }, by, now: ctx.now })
  }

  const blank = { pledge: null, contact: null, family: null, idTail: '', answers: {}, age: null }
  const after = { ...blank, ...before, ...set }
  ctx.note({ whose: [personId], target: activityId, orgId: activity.orgId })
  return { missing: missingOf(asks, after), outside: outsideTerms(asks.insured, after.age) }
}

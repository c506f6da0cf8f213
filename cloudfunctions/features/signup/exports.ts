import type { signup } from '@/types/signup'

import { csvOf } from '@/domain/csv'
import { birthDateOf } from '@/domain/id-number'

import { comingRows } from '@/cloudfunctions/features/registration/coming-rows'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { canSeal, unseal } from '@/cloudfunctions/kit/seal'

import type { SignupDocument } from './document'
import { idNumberAt } from './seals'
import { addExport, decide, findExport, signupsOf } from './store'
import { takeUntil } from './view'

type Actions = Handlers<typeof signup>

export const askExport: Actions['askExport'] = async ({ activityId, reason }, ctx) => {
  const { orgId, ancestors, asks } = ctx.scoped
  if (!asks?.insured) throw ctx.fail('SIGNUP.NOT_ASKED')
  if (!canSeal()) throw ctx.fail('SIGNUP.NO_KEY')

  const { openid } = ctx.caller
  const exportId = idFrom(openid, ctx.requestId)
  await addExport({
    ...newEnvelope(exportId, openid, ctx.now),
    ...{ orgId, ancestors, activityId, reason, byName: callerName(ctx.caller), state: 'asked' },
    ...{ decidedBy: null, decidedByName: null, decidedAt: null },
  })
  ctx.note({ target: `${activityId} ${reason}`, orgId })
  return { exportId }
}

/** The yes of a second person; the update itself refuses whoever asked. */
export const decideExport: Actions['decideExport'] = async ({ activityId, exportId, yes }, ctx) => {
  const asked = await findExport(exportId)
  if (asked?.activityId !== activityId) throw ctx.fail('NOT_FOUND')
  const { openid } = ctx.caller
  if (asked.createdBy === openid) throw ctx.fail('SIGNUP.OWN_EXPORT')

  const mine = asked.request === ctx.requestId
  const decided = {
    ...{ state: yes ? ('approved' as const) : ('refused' as const), request: ctx.requestId },
    ...{ decidedBy: openid, decidedByName: callerName(ctx.caller), decidedAt: ctx.now, updatedAt: ctx.now },
  }
  if (!mine && !(await decide(exportId, openid, decided))) throw ctx.fail('SIGNUP.DECIDED')
  ctx.note({ target: `${activityId} ${exportId} ${decided.state}`, orgId: ctx.scoped.orgId })
  return { done: true }
}

const AT_ONCE = 100
const HEAD = ['姓名', '身份证号', '出生日期']

const numbersOf = async (activityId: string, personIds: readonly string[]): Promise<Map<string, string>> => {
  const found: SignupDocument[] = []
  for (let from = 0; from < personIds.length; from += AT_ONCE) {
    found.push(...(await signupsOf(activityId, personIds.slice(from, from + AT_ONCE))))
  }
  return new Map(
    found.flatMap(({ _id, personId, idNumber }) =>
      idNumber ? [[personId, unseal(idNumberAt(_id), idNumber)] as const] : [],
    ),
  )
}

/** Everybody who holds a place; whoever gave no number stands there without one. */
export const takeExport: Actions['takeExport'] = async ({ activityId, exportId }, ctx) => {
  const asked = await findExport(exportId)
  if (asked?.activityId !== activityId) throw ctx.fail('NOT_FOUND')
  const until = takeUntil(asked)
  if (asked.createdBy !== ctx.caller.openid || until === null || ctx.now >= until)
    throw ctx.fail('SIGNUP.NOT_APPROVED')
  if (!canSeal()) throw ctx.fail('SIGNUP.NO_KEY')

  const rows = await comingRows(activityId)
  const personIds = rows.map(({ personId }) => personId)
  const numbers = await numbersOf(activityId, personIds)
  ctx.note({ whose: personIds, target: `${activityId} ${exportId} ${asked.reason}`, orgId: ctx.scoped.orgId })
  return {
    csv: csvOf([
      HEAD,
      ...rows.map(({ personId, person }) => {
        const idNumber = numbers.get(personId) ?? ''
        return [person.name, idNumber, idNumber && birthDateOf(idNumber)]
      }),
    ]),
  }
}

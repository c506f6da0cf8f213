import type { offline } from '@/types/offline'

import { SETTLEMENTS } from '@/domain/offline'

import { tickRow } from '@/cloudfunctions/features/checkin/mark'
import { rowOf } from '@/cloudfunctions/features/checkin/row-of'
import { mergeFiles } from '@/cloudfunctions/features/person/merge'
import { lookUpOrg, personIn } from '@/cloudfunctions/features/person/on-the-books'
import { doorRows } from '@/cloudfunctions/features/registration/door'
import { giveBack } from '@/cloudfunctions/features/registration/give-back'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import { applyAll } from './apply'
import type { HeldEntryDocument } from './document'
import { askWhoItWas, findHeld, findLease, settleHeld } from './store'

type Settling = Context<(typeof offline)['settle']>

/** The walk-in was that person: one presence, one file. Where that person holds a place of the activity, the tick goes there. */
const asSame = async ({ personId: dropId, activityId }: HeldEntryDocument, keepId: string, ctx: Settling) => {
  const keep = await personIn(keepId, lookUpOrg(ctx.scoped.ancestors))
  if (!keep || !dropId || keep._id === dropId) throw ctx.fail('NOT_FOUND')

  const [theirs, row] = await Promise.all([rowOf(activityId, keep), doorRows.find(activityId, dropId)])
  const mark = row?.present ?? row?.marks.at(-1)
  if (theirs?.state === 'registered' && theirs.personId !== dropId && row && mark) {
    await tickRow(theirs, mark, ctx.now)
    if (row.present)
      await doorRows.unmarkPresent(row, {
        ...row.present,
        undoneAt: ctx.now,
        undoneByName: callerName(ctx.caller),
      })
    await giveBack(row, { now: ctx.now, byName: callerName(ctx.caller), requestId: ctx.requestId })
  }
  await mergeFiles(keep._id, dropId, ctx)
}

/** What a phone without the right sent in is true after all. False: it now waits for whether it is the person of that name. */
const accepted = async ({ _id, entry, leaseId }: HeldEntryDocument, ctx: Settling): Promise<boolean> => {
  const lease = await findLease(leaseId)
  if (!lease) throw ctx.fail('NOT_FOUND')
  if (ctx.scoped.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
  const [done] = await applyAll([entry], { activity: ctx.scoped, lease, now: ctx.now })
  const held = done?.applied.held
  if (held?.why === 'heads') throw ctx.fail('CHECKIN.HEADS')
  if (held?.why === 'sameName') await askWhoItWas(_id, held.personId, ctx.now)
  return held === undefined
}

export const settle: Handlers<typeof offline>['settle'] = async (
  { activityId, entryId, how, personId },
  ctx,
) => {
  const found = await findHeld(entryId)
  if (found?.activityId !== activityId) throw ctx.fail('NOT_FOUND')
  if (found.settledAt === null) {
    if (!SETTLEMENTS[found.why].includes(how)) throw ctx.fail('INPUT', 'how', '请刷新以后再选一次')
    if (how === 'same') await asSame(found, personId ?? '', ctx)
    const over = how !== 'accept' || (await accepted(found, ctx))
    if (over) await settleHeld(entryId, { settledAs: how, by: ctx.caller.openid, now: ctx.now })
  }

  ctx.note({ whose: personId ? [personId] : [], target: activityId, orgId: ctx.scoped.orgId })
  return { done: true }
}

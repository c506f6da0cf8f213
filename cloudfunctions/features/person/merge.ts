import type { person } from '@/types/person'

import { whyNotMerge } from '@/domain/person'

import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { PersonDocument } from './document'
import { eitherSide } from './pair-scope'
import { showOnAccounts } from './show'
import { changeTogether } from './store'

const asMergeable = ({ mergedInto, mergedFrom = [] }: PersonDocument) => ({
  merged: mergedInto !== null,
  mergedFrom: mergedFrom.length,
})

/** Of a context: who does it, and how it refuses. */
type Merging = Pick<Context<(typeof person)['merge']>, 'now' | 'caller' | 'requestId' | 'fail'>

/**
 * Nothing is rewritten: the dropped file points to the kept one, the kept one lists it, both in one transaction; then the accounts
 * follow. A repetition finds the pair merged and lets the accounts follow again.
 */
export const mergeFiles = async (keepId: string, dropId: string, ctx: Merging): Promise<void> => {
  const stamp = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }

  await changeTogether(async (people) => {
    const keep = await people.find(keepId)
    const drop = await people.find(dropId)
    if (!keep || !drop) throw ctx.fail('NOT_FOUND')
    if (drop.mergedInto === keepId) return
    const refusal = whyNotMerge(asMergeable(keep), asMergeable(drop))
    if (refusal) throw ctx.fail(refusal)

    await people.change(dropId, { set: { ...stamp, mergedInto: keepId }, inc: { rev: 1 } })
    const mergedFrom = [...(keep.mergedFrom ?? []), dropId]
    await people.change(keepId, { set: { ...stamp, mergedFrom }, inc: { rev: 1 } })
  })
  await showOnAccounts([dropId, keepId], ctx.now)
}

export const merge: Handlers<typeof person>['merge'] = async ({ keepId, dropId, reason }, ctx) => {
  if (keepId === dropId) throw ctx.fail('INPUT', 'dropId', '请选两份不同的档案')
  await mergeFiles(keepId, dropId, ctx)

  ctx.note({
    ...{ whose: [keepId, dropId], target: `${dropId} → ${keepId} ${reason}` },
    ...{ orgId: ctx.scoped.first.orgId, ancestors: eitherSide(ctx.scoped) },
  })
  return { done: true }
}

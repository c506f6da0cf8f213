import type { person } from '@/types/person'

import { changeEntries } from '@/cloudfunctions/features/account/entries'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { PersonDocument } from './document'
import { eitherSide } from './pair-scope'
import { followBooks, showOnAccounts } from './show'
import { changeTogether } from './store'

/** What the kept file lists once that duplicate stands for itself again. */
const othersIn = ({ mergedFrom = [] }: PersonDocument, dropId: string): string[] =>
  mergedFrom.filter((id) => id !== dropId)

const parted = (keep: PersonDocument, drop: PersonDocument): PersonDocument[] => [
  { ...keep, mergedFrom: othersIn(keep, drop._id) },
  { ...drop, mergedInto: null },
]

/**
 * The accounts part first: once the files have parted, nothing says any more whose accounts a repetition would have to heal.
 * Until then the pair is merged, and a repetition does all of it again.
 */
export const unmerge: Handlers<typeof person>['unmerge'] = async ({ personId }, ctx) => {
  const { first: drop, second: keep } = ctx.scoped
  if (drop.mergedInto === null && drop.request === ctx.requestId) return { done: true }
  if (drop.mergedInto === null) throw ctx.fail('PERSON.NOT_MERGED')
  const stamp = { updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }

  await changeEntries([keep._id], followBooks(parted(keep, drop)), ctx.now)
  await changeTogether(async (people) => {
    const keepNow = await people.find(keep._id)
    const dropNow = await people.find(personId)
    if (!keepNow || dropNow?.mergedInto !== keep._id) return

    await people.change(personId, { set: { ...stamp, mergedInto: null }, inc: { rev: 1 } })
    const mergedFrom = othersIn(keepNow, personId)
    await people.change(keep._id, {
      set: mergedFrom.length > 0 ? { ...stamp, mergedFrom } : stamp,
      unset: mergedFrom.length > 0 ? [] : ['mergedFrom'],
      inc: { rev: 1 },
    })
  })
  await showOnAccounts([keep._id, personId], ctx.now)

  ctx.note({
    ...{ whose: [keep._id, personId], target: `${personId} ← ${keep._id}` },
    ...{ orgId: drop.orgId, ancestors: eitherSide(ctx.scoped) },
  })
  return { done: true }
}

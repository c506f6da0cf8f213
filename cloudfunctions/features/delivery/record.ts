import type { delivery } from '@/types/delivery'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { StoredRecord } from './document'
import { recordOnce } from './record-once'
import { changeDelivery } from './store'

type Use = Handlers<typeof delivery>

/** Written down at the desk, or put right. */
export const record: Use['record'] = async ({ deliveryId, rev, record: said }, ctx) => {
  const { orgId, personId } = ctx.scoped
  await recordOnce(
    {
      ...{ deliveryId, rev, now: ctx.now },
      entry: { id: ctx.requestId, at: ctx.now, record: said },
      by: { openid: ctx.caller.openid, name: callerName(ctx.caller) },
    },
    ctx.scoped,
  )
  ctx.note({ whose: [personId], target: deliveryId, orgId })
  return { rev: rev + 1 }
}

const asSent = ({ record }: StoredRecord) =>
  record.state === 'missed'
    ? record
    : { ...record, gave: record.gave.map(({ itemId, count }) => ({ itemId, count })) }

export const settle: Use['settle'] = async ({ deliveryId, entryId, accept }, ctx) => {
  const { held, entries, orgId, personId } = ctx.scoped
  const found = held.find(({ id }) => id === entryId)
  if (!found && !entries.includes(entryId)) throw ctx.fail('NOT_FOUND')
  if (found && accept) {
    const { id, at, by, byName } = found
    await recordOnce(
      {
        ...{ deliveryId, rev: null, now: ctx.now, by: { openid: by, name: byName } },
        entry: { id, at, record: asSent(found) },
      },
      ctx.scoped,
    )
  }
  if (found && !accept) {
    const left = { held: held.filter(({ id }) => id !== entryId), entries: [...entries, entryId] }
    if (!(await changeDelivery(ctx.scoped, left))) throw ctx.fail('NOT_FOUND')
  }
  ctx.note({ whose: [personId], target: `${deliveryId} ${accept ? '算' : '不算'}`, orgId })
  return { done: true }
}

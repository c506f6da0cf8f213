import type { delivery } from '@/types/delivery'
import type { DeliveryEntry, DeliveryOutcome } from '@/types/delivery-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { tickTime } from '@/domain/offline'

import { named } from '@/cloudfunctions/features/stock/take'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { standingFor } from '@/cloudfunctions/kit/permissions'

import type { DeliveryDocument, DeliveryLeaseDocument, StoredRecord } from './document'
import { KEEPERS } from './keepers'
import { recordOnce } from './record-once'
import { pathsOf } from './scope'
import { changeDelivery, deliveriesByIds, findDelivery, findLease } from './store'

const TRIES = 4

/** Kept for staff: the phone may forget it. */
const hold = async (
  first: DeliveryDocument,
  entry: DeliveryEntry,
  lease: DeliveryLeaseDocument,
  at: string,
) => {
  const { id, record } = entry
  const gave = record.state === 'delivered' ? await named(first.orgId, record.gave) : []
  const held: StoredRecord = {
    ...{ id, at, by: lease.openid, byName: lease.byName },
    record: record.state === 'missed' ? record : { ...record, gave },
  }
  let one: DeliveryDocument | null = first
  for (let tries = 0; one && tries < TRIES; tries += 1) {
    if (one.entries.includes(id) || one.held.some((each) => each.id === id)) return
    if (one.held.length >= LIMITS.recordsKept) throw new AppError('OFFLINE.TOO_MANY')
    if (await changeDelivery(one, { held: [...one.held, held] })) return
    one = await findDelivery(one._id)
  }
  throw new AppError('BUSY')
}

interface Replaying {
  caller: Caller
  lease: DeliveryLeaseDocument
  now: string
}

const outcomeOf = (
  { id }: DeliveryEntry,
  outcome: DeliveryOutcome['outcome'],
  { at, byName }: { at?: string; byName?: string } = {},
): DeliveryOutcome => ({ id, outcome, already: at && byName ? { at, byName } : null })

const replayOne = async (
  entry: DeliveryEntry,
  one: DeliveryDocument | undefined,
  { caller, lease, now }: Replaying,
): Promise<DeliveryOutcome> => {
  const may = one && standingFor(caller, KEEPERS, { ancestors: pathsOf(one) })
  if (!one || (!may && !lease.deliveryIds.includes(one._id))) return outcomeOf(entry, 'refused')
  const at = tickTime(entry.at, lease, now)
  if (!may || lease.revokedAt !== null) {
    await hold(one, entry, lease, at)
    return outcomeOf(entry, 'waiting')
  }
  const { outcome, before } = await recordOnce(
    {
      ...{ deliveryId: one._id, rev: null, now, by: { openid: lease.openid, name: lease.byName } },
      entry: { id: entry.id, at, record: entry.record },
    },
    one,
  )
  return outcomeOf(entry, outcome, outcome === 'already' && before.record ? before.record : {})
}

/** In the order in which they were written. What cannot be decided here is kept for staff; nothing is ever lost. */
export const replay: Handlers<typeof delivery>['replay'] = async ({ leaseId, entries }, ctx) => {
  const lease = await findLease(leaseId)
  if (lease?.openid !== ctx.caller.openid) throw ctx.fail('NOT_FOUND')
  const found = await deliveriesByIds([...new Set(entries.map(({ deliveryId }) => deliveryId))])
  const homes = new Map(found.map((one) => [one._id, one]))

  const results: DeliveryOutcome[] = []
  for (const entry of entries)
    results.push(
      await replayOne(entry, homes.get(entry.deliveryId), { caller: ctx.caller, lease, now: ctx.now }),
    )

  const first = found[0]
  ctx.note({
    whose: found.map(({ personId }) => personId),
    ...{ target: leaseId, orgId: first?.orgId ?? '', ancestors: first ? pathsOf(first) : [] },
  })
  return { results }
}

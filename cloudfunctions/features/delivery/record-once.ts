import type { DeliveryOutcome, DeliveryRecord } from '@/types/delivery-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { counts, moreTaken } from '@/domain/delivery'

import { openFollowUp } from '@/cloudfunctions/features/follow-up/open'
import { named, takeOut } from '@/cloudfunctions/features/stock/take'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Inside, Transaction } from '@/cloudfunctions/kit/transaction'
import { transaction } from '@/cloudfunctions/kit/transaction'

import type { DeliveryDocument, StoredRecord } from './document'
import { pathsOf } from './scope'
import { DELIVERIES } from './store'

/** Said for whoever has walked home already: what was handed over without signal is gone, whatever the books say. */
const GONE_ALREADY = '没有信号时已经送出'

export interface Recording {
  deliveryId: string
  entry: { id: string; at: string; record: DeliveryRecord }
  by: { openid: string; name: string }
  now: string
  /** Staff puts it right: only if nobody changed it since, and it counts whatever stood there. Null: a phone's word. */
  rev: number | null
}

const gaveOf = (record: StoredRecord | null) =>
  record?.record.state === 'delivered' ? record.record.gave : []

/** Entries that were superseded or came too late: the newest few. */
const kept = (others: readonly StoredRecord[], more: StoredRecord): StoredRecord[] =>
  [...others, more].slice(-LIMITS.recordsKept)

const stored = async (
  { entry: { id, at, record }, by }: Recording,
  orgId: string,
): Promise<StoredRecord> => ({
  ...{ id, at, by: by.openid, byName: by.name },
  record: record.state === 'missed' ? record : { ...record, gave: await named(orgId, record.gave) },
})

/** It counts: the stocks and the home change together, or not at all. */
const take = async (
  inside: Transaction,
  before: DeliveryDocument,
  next: StoredRecord,
  { rev, now, by, entry }: Recording,
): Promise<void> => {
  const { record } = next
  const said = record.state === 'delivered' ? record.over : ''
  const over = said === '' && rev === null ? GONE_ALREADY : said
  const pieces = moreTaken(gaveOf(before.record), gaveOf(next))
  const { short } = await takeOut(inside, { orgId: before.orgId, pieces, over, now })
  const why = record.state === 'delivered' ? { ...record, over: short ? over : '' } : record
  await inside<DeliveryDocument>(DELIVERIES).change(before._id, {
    set: {
      ...{ state: record.state, record: { ...next, record: why }, recordedAt: next.at },
      ...{ others: before.record ? kept(before.others, before.record) : before.others },
      ...{ updatedAt: now, updatedBy: by.openid },
    },
    push: { entries: entry.id },
    pull: { held: { id: entry.id } },
    inc: { rev: 1 },
  })
}

const putBeside = (
  deliveries: Inside<DeliveryDocument>,
  before: DeliveryDocument,
  next: StoredRecord,
  now: string,
): Promise<void> =>
  deliveries.change(before._id, {
    set: { others: kept(before.others, next), updatedAt: now },
    push: { entries: next.id },
    pull: { held: { id: next.id } },
    inc: { rev: 1 },
  })

const decide = (recording: Recording, next: StoredRecord) =>
  transaction(async (inside): Promise<{ outcome: DeliveryOutcome['outcome']; before: DeliveryDocument }> => {
    const { deliveryId, entry, rev, now } = recording
    const deliveries = inside<DeliveryDocument>(DELIVERIES)
    const before = await deliveries.find(deliveryId)
    if (!before) throw new AppError('NOT_FOUND')
    if (before.entries.includes(entry.id))
      return { outcome: before.record?.id === entry.id ? 'done' : 'already', before }
    if (rev !== null && before.rev !== rev) throw new AppError('CONFLICT')

    if (rev === null && !counts(next, before.record)) {
      await putBeside(deliveries, before, next, now)
      return { outcome: 'already', before }
    }
    await take(inside, before, next, recording)
    return { outcome: 'done', before }
  })

/** Once for each entry, however often and by whatever request it comes; what the person needs is opened whether the record counts or not. */
export const recordOnce = async (
  recording: Recording,
  { orgId }: Pick<DeliveryDocument, 'orgId'>,
): Promise<{ outcome: DeliveryOutcome['outcome']; before: DeliveryDocument }> => {
  const next = await stored(recording, orgId)
  const decided = await decide(recording, next)

  const { need } = next.record
  if (need) {
    const { personId: id, name, homeName, homeId } = decided.before
    await openFollowUp({
      ...{ source: next.id, from: 'delivery', ...need, by: recording.by, now: recording.now },
      person: {
        id,
        name,
        orgName: homeName,
        orgId: homeId,
        ancestors: [...new Set(pathsOf(decided.before))],
      },
      owner: { grantId: null, ...recording.by },
    })
  }
  return decided
}

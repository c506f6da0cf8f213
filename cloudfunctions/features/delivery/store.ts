import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'
import type { DeliveryState } from '@/types/delivery-shapes'

import type { DeliveryDocument, DeliveryLeaseDocument } from './document'

export const DELIVERIES = 'deliveries'
const deliveries = collection<DeliveryDocument>(DELIVERIES)
const leases = collection<DeliveryLeaseDocument>('deliveryLeases')

interface Page {
  cursor?: string | undefined
  limit: number
}

/** As much as one database call answers. */
const ALL = 1000

export const WALK_BY = ['sortKey'] as const

export const findDelivery = (id: string): Promise<DeliveryDocument | null> => deliveries.find(id)

export const addDelivery = (one: DeliveryDocument) => deliveries.add(one)
export const addDeliveries = (all: readonly DeliveryDocument[]) => deliveries.addAll(all)

/** Which of these there are. */
export const knownDeliveries = async (ids: readonly string[]): Promise<Set<string>> =>
  new Set(
    (await deliveries.query({ where: { _id: is.in(ids) }, fields: ['_id'], limit: ids.length })).map(
      ({ _id }) => _id,
    ),
  )

export const deliveriesByIds = (ids: readonly string[]): Promise<DeliveryDocument[]> =>
  deliveries.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

export const listDeliveries = (roundId: string, state: DeliveryState | undefined, page: Page) => {
  const { after, orderBy, limit } = keyset({ by: WALK_BY, order: 'asc', ...page })
  return deliveries.query({ where: [{ roundId, ...(state ? { state } : {}) }, ...after], orderBy, limit })
}

type Standing = Pick<DeliveryDocument, '_id' | 'roundId' | 'state' | 'deliverer'>

/** Where every home of these rounds stands, for counting. */
export const standingsOf = async (roundIds: readonly string[], after = ''): Promise<Standing[]> => {
  const found = await deliveries.query({
    where: { roundId: is.in(roundIds), _id: is.gt(after) },
    fields: ['roundId', 'state', 'deliverer'],
    ...{ orderBy: [['_id', 'asc']], limit: ALL },
  })
  const last = found.at(-1)
  return found.length < ALL || !last ? found : [...found, ...(await standingsOf(roundIds, last._id))]
}

/** A round of so many homes is read whole where it is printed. */
export const wholeRound = async (roundId: string): Promise<DeliveryDocument[]> =>
  deliveries.query({ where: { roundId }, orderBy: [['sortKey', 'asc']], limit: ALL })

export const openHomesOf = (openid: string, month: string, page: Page) => {
  const { after, orderBy, limit } = keyset({ by: WALK_BY, order: 'asc', ...page })
  return deliveries.query({
    where: [{ 'deliverer.openid': openid, month, state: 'open' }, ...after],
    ...{ orderBy, limit },
  })
}

/** Of one person, the newest month first. */
export const deliveriesTo = (personId: string, limit: number): Promise<DeliveryDocument[]> =>
  deliveries.query({ where: { personId }, orderBy: [['month', 'desc']], limit })

export const OUT_BY = ['recordedAt'] as const

export const deliveriesOf = (itemId: string, page: Page) => {
  const { after, orderBy, limit } = keyset({ by: OUT_BY, order: 'desc', ...page })
  return deliveries.query({ where: [{ 'record.record.gave.itemId': itemId }, ...after], orderBy, limit })
}

export const changeDelivery = async (
  { _id, rev }: Pick<DeliveryDocument, '_id' | 'rev'>,
  set: Partial<DeliveryDocument>,
): Promise<boolean> => (await deliveries.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Homes to which nobody goes yet. */
export const assignOpen = (roundId: string, set: Partial<DeliveryDocument>): Promise<number> =>
  deliveries.update({ roundId, state: 'open', deliverer: null }, { set: { ...set }, inc: { rev: 1 } })

/** What is still to be brought to somebody goes to the new address. */
export const moveHome = (
  personId: string,
  set: Pick<DeliveryDocument, 'address' | 'sortKey' | 'updatedAt'>,
) => deliveries.update({ personId, state: 'open' }, { set: { ...set }, inc: { rev: 1 } })

export const addLease = (lease: DeliveryLeaseDocument) => leases.add(lease)

export const findLease = (id: string): Promise<DeliveryLeaseDocument | null> => leases.find(id)

export const leasesOf = (roundId: string, limit: number): Promise<DeliveryLeaseDocument[]> =>
  leases.query({ where: { roundIds: roundId }, orderBy: [['createdAt', 'desc']], limit })

/** Every list that this identity has taken along: nobody knows which of them is on the lost phone. */
export const revokeLeases = (openid: string, now: string) =>
  leases.update({ openid, revokedAt: null }, { set: { revokedAt: now, updatedAt: now }, inc: { rev: 1 } })

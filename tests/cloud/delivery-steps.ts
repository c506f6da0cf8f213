import type { DeliveryRecord, DeliveryState } from '@/types/delivery-shapes'
import type { DeliveryDocument } from '@/cloudfunctions/features/delivery/document'
import { roundIdOf } from '@/cloudfunctions/features/delivery/make'
import type { StockDocument } from '@/cloudfunctions/features/stock/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest } from '../world'

export const secretary = openidOf('secretary')
export const caseworker = openidOf('caseworker')
export const admin = openidOf('admin')
export const branchId = named.orgs.firstBranch
/** The grant of the caseworker, as the city numbers it. */
export { CASEWORKER_GRANT } from '../fixtures/city/branches'

export const MONTH = '2026-11'
export const roundId = roundIdOf(branchId, MONTH)
export const book = idFrom(branchId, 'largePrint', '大字本')

type Delivered = Extract<DeliveryRecord, { state: 'delivered' }>

export const brought = (change: Partial<Delivered> = {}): Delivered => ({
  ...{ state: 'delivered', where: 'home', gave: [], read: '', gist: '', wishes: '', second: '' },
  ...{ need: null, next: null, over: '', ...change },
})

export const nobodyHome: DeliveryRecord = {
  ...{ state: 'missed', why: 'out', note: '', second: '', need: null, next: null },
}

const peek = <T>({ cloud }: World, collection: string, query: Record<string, unknown>): T[] =>
  cloud.database.peek(collection, { query, limit: 2000 }) as unknown as T[]

export const homesIn = (world: World, round = roundId): DeliveryDocument[] =>
  peek<DeliveryDocument>(world, 'deliveries', { roundId: round })

export const homeOf = (world: World, id: string): DeliveryDocument => {
  const [found] = peek<DeliveryDocument>(world, 'deliveries', { _id: id })
  if (!found) throw new Error(`no delivery ${id}`)
  return found
}

export const statesIn = (world: World, round = roundId): DeliveryState[] =>
  homesIn(world, round).map(({ state }) => state)

export const stockOf = (world: World, id = book): StockDocument => {
  const [found] = peek<StockDocument>(world, 'stocks', { _id: id })
  if (!found) throw new Error(`no stock ${id}`)
  return found
}

export const followUpsOf = (world: World, personId: string) =>
  peek<{ _id: string; what: string }>(world, 'followUps', { personId })

/** The whole round of an org, page by page; answers how many were added. */
export const fillRound = async (world: World, openid: string, orgId: string): Promise<number> => {
  let added = 0
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { added: number; next: string | null } = await world.call(openid, 'delivery.fill', {
      orgId,
      ...(cursor === '' ? {} : { cursor }),
    })
    added += page.added
    cursor = page.next
  }
  return added
}

/** left = came − went, what came in is in the list, and what went out is in the records or in the list. */
export const stockWrongs = (world: World, id = book): string[] => {
  const { came, went, left, ins, orgId } = stockOf(world, id)
  const given = peek<DeliveryDocument>(world, 'deliveries', { orgId }).flatMap(({ record }) =>
    record?.record.state === 'delivered' ? record.record.gave : [],
  )
  const out = given.reduce((sum, { itemId, count }) => sum + (itemId === id ? count : 0), 0)
  const moved = ins.reduce((sum, { change }) => sum + change, 0)
  return [
    ...(left === came - went ? [] : [`left ${left} of ${came} less ${went}`]),
    ...(left === moved - out ? [] : [`left ${left}, moved ${moved}, given out ${out}`]),
  ]
}

/** A phone with a lease, and what it sends. */
export const phoneOf = async (world: World, openid: string) => {
  const { leaseId } = await world.call(openid, 'delivery.lease', {})
  const write = (deliveryId: string, record: DeliveryRecord) => ({
    ...{ id: newRequest(), at: world.cloud.clock.now().toISOString(), deliveryId, record },
  })
  const send = async (entries: ReturnType<typeof write>[], requestId = newRequest()) =>
    (await world.call(openid, 'delivery.replay', { leaseId, entries }, requestId)).results
  return { leaseId, write, send }
}

import type { Home } from '@/types/delivery-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { call } from '@/src/lib/client'
import type { KeptHomes } from '@/src/lib/offline-kept'
import { routes } from '@/src/lib/offline-kept'

import { MINE } from './use-homes'

const allHomes = async (): Promise<Home[]> => {
  const homes: Home[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { items: Home[]; next: string | null } = await call('delivery.mine', {
      ...{ limit: LIMITS.pageMax },
      ...(cursor === '' ? {} : { cursor }),
    })
    homes.push(...page.items)
    cursor = page.next
  }
  return homes
}

/** Homes that somebody has been to today stay on the list of this phone until they are over. */
const withWritten = (homes: readonly Home[], before: KeptHomes | null): Home[] => {
  const written = new Set(before?.log.map(({ deliveryId }) => deliveryId))
  const listed = new Set(homes.map(({ deliveryId }) => deliveryId))
  const gone = before?.homes.filter(({ deliveryId }) => written.has(deliveryId) && !listed.has(deliveryId))
  return [...homes, ...(gone ?? [])]
}

/** Null: the phone's storage is full. What this phone wrote before stays written. */
export const downloadHomes = async (): Promise<KeptHomes | null> => {
  const { leaseId, until } = await call('delivery.lease', {})
  const found = await allHomes()
  const before = routes.listOf(MINE)
  const list: KeptHomes = { leaseId, until, homes: withWritten(found, before), log: before?.log ?? [] }
  return routes.keepList(MINE, list) ? list : null
}

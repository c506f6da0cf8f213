import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { deliveriesOf, OUT_BY } from './store'

interface Asked {
  orgId: string
  itemId: string
  cursor: string | undefined
  limit: number
}

/** Who got one thing of an org, the newest first. */
export const givenOut = async ({ orgId, itemId, ...page }: Asked) => {
  const found = await deliveriesOf(itemId, page)
  const { items, next } = pageOfRows(found, { by: OUT_BY, limit: page.limit }, (one) => one)
  return {
    items: items.flatMap(({ _id: deliveryId, name, record, orgId: ofOrg }) => {
      if (ofOrg !== orgId || record?.record.state !== 'delivered') return []
      const { gave, over } = record.record
      const count = gave.reduce((sum, each) => (each.itemId === itemId ? sum + each.count : sum), 0)
      return [{ deliveryId, name, count, at: record.at, byName: record.byName, over }]
    }),
    next,
  }
}

import { collection, is } from '@/cloudfunctions/kit/database'
import { LIMITS } from '@/types/kernel/limits'

import type { StockDocument } from './document'

export const STOCKS = 'stocks'
const stocks = collection<StockDocument>(STOCKS)

export const addStock = (item: StockDocument) => stocks.add(item)

export const findStock = (id: string): Promise<StockDocument | null> => stocks.find(id)

/** An org never has more kinds than this. */
export const stocksOf = (orgId: string): Promise<StockDocument[]> =>
  stocks.query({
    where: { orgId },
    orderBy: [
      ['sortName', 'asc'],
      ['_id', 'asc'],
    ],
    limit: LIMITS.stockItems,
  })

export const countStocks = (orgId: string): Promise<number> => stocks.count({ orgId })

export const stocksByIds = (ids: readonly string[]): Promise<StockDocument[]> =>
  stocks.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

type In = StockDocument['ins'][number]

/** In or out once for each id; false: it was done before, there is none of it in that org, or not so many are left. */
export const moveStock = async (
  { _id, orgId }: Pick<StockDocument, '_id' | 'orgId'>,
  move: In,
  by: string,
): Promise<boolean> => {
  const [came, went] = move.change > 0 ? [move.change, 0] : [0, -move.change]
  const enough = move.change > 0 || move.over ? {} : { left: is.gte(-move.change) }
  const moved = await stocks.update(
    { _id, orgId, 'ins.id': is.not(move.id), ...enough },
    {
      inc: { came, went, left: move.change, rev: 1 },
      ...{ push: { ins: move }, set: { updatedAt: move.at, updatedBy: by } },
    },
  )
  return moved === 1
}

import { whyNotTake } from '@/domain/delivery'

import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Transaction } from '@/cloudfunctions/kit/transaction'

import type { StockDocument } from './document'
import { STOCKS, stocksByIds } from './store'

interface Pieces {
  itemId: string
  count: number
}

interface Taking {
  orgId: string
  /** What goes out; below zero: comes back. */
  pieces: readonly Pieces[]
  /** Why more goes out than is left; '' = it must not. */
  over: string
  now: string
}

/**
 * Out of the stocks inside a transaction, together with the record that says to whom; refuses with STOCK.SHORT. Things that the org
 * does not have are left alone.
 */
export const takeOut = async (
  inside: Transaction,
  { orgId, pieces, over, now }: Taking,
): Promise<{ short: boolean }> => {
  const stocks = inside<StockDocument>(STOCKS)
  let short = false
  for (const { itemId, count } of pieces) {
    const item = await stocks.find(itemId)
    if (item?.orgId !== orgId) continue
    const refusal = whyNotTake(item.left, count, over)
    if (refusal) throw new AppError(refusal)
    short ||= whyNotTake(item.left, count, '') !== null
    await stocks.change(itemId, {
      set: { updatedAt: now },
      inc: { went: count, left: -count, rev: 1 },
    })
  }
  return { short }
}

/** These things of an org, each with its name; what it does not have is left out. */
export const named = async (orgId: string, wanted: readonly Pieces[]) => {
  const found = wanted.length === 0 ? [] : await stocksByIds(wanted.map(({ itemId }) => itemId))
  const titles = new Map(found.flatMap((item) => (item.orgId === orgId ? [[item._id, item.title]] : [])))
  return wanted.flatMap(({ itemId, count }) => {
    const title = titles.get(itemId)
    return title === undefined ? [] : [{ itemId, title, count }]
  })
}

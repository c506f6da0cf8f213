import type { StockItem } from '@/types/stock'
import { stock } from '@/types/stock'
import { LIMITS } from '@/types/kernel/limits'

import { givenOut } from '@/cloudfunctions/features/delivery/given-out'
import { callerName } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { StockDocument } from './document'
import { addStock, countStocks, findStock, moveStock, stocksOf } from './store'

const itemView = ({ _id, kind, title, came, went, left }: StockDocument): StockItem => ({
  ...{ id: _id, kind, title, came, went, left },
})

export const stockRoutes = implement('stock', stock, {
  list: async ({ orgId }) => ({ items: (await stocksOf(orgId)).map(itemView) }),

  add: async ({ orgId, kind, title, count }, ctx) => {
    const { ancestors } = ctx.scoped
    const first = { id: ctx.requestId, change: count, at: ctx.now, byName: callerName(ctx.caller) }
    const item: StockDocument = {
      ...newEnvelope(idFrom(orgId, kind, title), ctx.caller.openid, ctx.now),
      ...{ orgId, ancestors, kind, title, sortName: sortNameOf(title), request: ctx.requestId },
      ...{ came: count, went: 0, left: count },
      ins: count === 0 ? [] : [{ ...first, reason: '新建入库', over: false }],
    }
    if ((await countStocks(orgId)) >= LIMITS.stockItems) throw ctx.fail('STOCK.FULL')
    if ((await addStock(item)) === 'duplicate') {
      if ((await findStock(item._id))?.request !== ctx.requestId) throw ctx.fail('STOCK.SAME')
    }

    ctx.note({ target: item._id, orgId })
    return itemView(item)
  },

  move: async ({ orgId, itemId, change, reason, over }, ctx) => {
    const { openid } = ctx.caller
    const move = { id: ctx.requestId, change, at: ctx.now, byName: callerName(ctx.caller), reason, over }
    const before = await findStock(itemId)
    if (before?.orgId !== orgId) throw ctx.fail('NOT_FOUND')
    const done = before.ins.some(({ id }) => id === ctx.requestId)
    if (!done && before.ins.length >= LIMITS.stockIns) throw ctx.fail('STOCK.FULL')
    if (!done && !(await moveStock(before, move, openid))) throw ctx.fail('STOCK.SHORT')

    ctx.note({ target: itemId, orgId })
    const after = await findStock(itemId)
    return itemView(after ?? before)
  },

  ins: async ({ orgId, itemId }, ctx) => {
    const item = await findStock(itemId)
    if (item?.orgId !== orgId) throw ctx.fail('NOT_FOUND')
    return {
      items: item.ins
        .map(({ change, at, byName, reason, over }) => ({ change, at, byName, reason, over }))
        .reverse(),
    }
  },

  outs: async ({ orgId, itemId, cursor, limit }) => givenOut({ orgId, itemId, cursor, limit }),
})

import * as z from 'zod'

import { read, write } from './kernel/action'
import { STOCK_KINDS } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { pageOf, ZId, ZInstant, ZPage, ZReason, ZTitle } from './kernel/zod'

export type StockKind = keyof typeof STOCK_KINDS
const ZStockKind = z.enum(Object.keys(STOCK_KINDS) as [StockKind, ...StockKind[]])

/** `left` is what came in less what went out; below zero only where somebody said why (超发). */
export const ZStockItem = z.object({
  ...{ id: ZId, kind: ZStockKind, title: z.string() },
  ...{ came: z.number(), went: z.number(), left: z.number() },
})
export type StockItem = z.infer<typeof ZStockItem>

const ZChange = z
  .int()
  .min(-LIMITS.stockPieces)
  .max(LIMITS.stockPieces)
  .refine((count) => count !== 0, '请写数量')

const keepers = ['caseworker', 'secretary', 'organiser', 'admin'] as const
const staff = ['secretary', 'organiser', 'admin'] as const

/** 送学的东西: what an org has to bring to homes. */
export const stock = {
  list: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ items: z.array(ZStockItem) }),
    allow: keepers,
    scope: 'org',
    errors: [],
  }),
  add: write({
    input: z.strictObject({
      orgId: ZId,
      kind: ZStockKind,
      title: ZTitle,
      count: z.int().min(0).max(LIMITS.stockPieces),
    }),
    output: ZStockItem,
    allow: staff,
    scope: 'org',
    errors: ['STOCK.FULL', 'STOCK.SAME'],
  }),
  /** So many came in, or went out otherwise than by a delivery. `over`: it went out although it was not there, and `reason` says why. */
  move: write({
    input: z.strictObject({ orgId: ZId, itemId: ZId, change: ZChange, reason: ZReason, over: z.boolean() }),
    output: ZStockItem,
    allow: staff,
    scope: 'org',
    errors: ['STOCK.SHORT', 'STOCK.FULL'],
  }),
  /** What came in and what was put right, the newest first. */
  ins: read({
    input: z.strictObject({ orgId: ZId, itemId: ZId }),
    output: z.object({
      items: z.array(
        z.object({
          change: z.number(),
          at: ZInstant,
          byName: z.string(),
          reason: z.string(),
          over: z.boolean(),
        }),
      ),
    }),
    allow: keepers,
    scope: 'org',
    errors: [],
  }),
  /** Who got it, the newest first. */
  outs: read({
    input: z.strictObject({ orgId: ZId, itemId: ZId, ...ZPage }),
    output: pageOf(
      z.object({
        ...{ deliveryId: ZId, name: z.string(), count: z.number(), at: ZInstant, byName: z.string() },
        /** Why it went out although it was not there; '' = it was there. */
        over: z.string(),
      }),
    ),
    allow: keepers,
    scope: 'org',
    errors: [],
  }),
}

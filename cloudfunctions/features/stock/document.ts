import type { StockKind } from '@/types/stock'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** What came in, or was put right; `id` is the request's. */
interface StockIn {
  id: string
  change: number
  at: string
  byName: string
  reason: string
  over: boolean
}

/** `stocks/{id of org and title}`: one kind of thing of one org. left = came − went, always. */
export interface StockDocument extends Envelope, Scoped {
  kind: StockKind
  title: string
  sortName: string
  came: number
  went: number
  left: number
  ins: StockIn[]
}

import type { GiftDocument } from './document'
import { findGift } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    gift: GiftDocument
  }
}

export const giftScope = ({ giftId }: Record<string, unknown>): Promise<GiftDocument | null> =>
  findGift(String(giftId))

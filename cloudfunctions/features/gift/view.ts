import type { GiftLine, GiftRow } from '@/types/gift'

import type { Life } from '@/domain/gift'
import { totalsOf } from '@/domain/gift'

import type { GiftDocument } from './document'

export const giftRow = (gift: GiftDocument): GiftRow => {
  const { _id: id, title, on, kind, goods, cents, orgName, state } = gift
  return { id, title, on, kind, goods, cents, orgName, state, totals: totalsOf(gift) }
}

/** By place and name, as the paper is carried round. */
export const linesOf = ({ lines }: GiftDocument, lifeOf: (personId: string) => Life): GiftLine[] =>
  Object.entries(lines)
    .map(([personId, line]) => ({ personId, ...line, life: lifeOf(personId) }))
    .sort((a, b) => `${a.orgName} ${a.name}`.localeCompare(`${b.orgName} ${b.name}`, 'zh'))

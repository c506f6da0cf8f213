import type { DeliveryState, Given } from '@/types/delivery-shapes'

import type { Tone } from '@/src/ui/tone'

/** 大字本1份、报纸2份 */
export const itemsWords = (items: readonly Given[]): string =>
  items.length === 0 ? '还没定送什么' : items.map(({ title, count }) => `${title}${count}份`).join('、')

/** 2026年12月 */
export const monthWords = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`

export const STATE_TONE: Record<DeliveryState, Tone> = {
  open: 'plain',
  delivered: 'good',
  missed: 'care',
  away: 'plain',
}

/** 长青社区，长青路3号 */
export const placeWords = ({ orgName, address }: { orgName: string; address: string }): string =>
  [orgName, address].filter(Boolean).join('，')

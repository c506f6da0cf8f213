import { dayOf } from '@/domain/calendar'

import type { RoundDocument } from './document'
import { wholeRound } from './store'

export interface SheetLine {
  name: string
  address: string
  items: string
  /** MM-DD; '' = not yet. */
  day: string
}

/** Everybody to whom something is to be brought, by community and street; whoever stays elsewhere is not. */
export const sheetLines = async ({ _id, items }: RoundDocument): Promise<SheetLine[]> =>
  (await wholeRound(_id))
    .filter(({ state }) => state !== 'away')
    .map(({ name, homeName, address, items: own, record }) => {
      const gave = record?.record.state === 'delivered' ? record.record.gave : (own ?? items)
      return {
        ...{ name, address: [homeName, address].filter(Boolean).join(' ') },
        items: gave.map(({ title, count }) => `${title} ${count}`).join('、'),
        day: record?.record.state === 'delivered' ? dayOf(record.at).slice(5) : '',
      }
    })

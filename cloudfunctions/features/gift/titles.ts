import { titlesByIds } from './store'

/** What these lists are called; an id of anything else is left out. */
export const giftTitles = (ids: readonly string[]): Promise<{ _id: string; title: string }[]> =>
  titlesByIds(ids)

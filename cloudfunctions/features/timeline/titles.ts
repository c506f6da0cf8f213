import { findMany } from '@/cloudfunctions/features/activity/find'
import { giftTitles } from '@/cloudfunctions/features/gift/titles'

/** What events were about, by id: an activity, or a list of gifts. */
export const titlesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const activities = await findMany(ids)
  const left = ids.filter((id) => !activities.some(({ _id }) => _id === id))
  const gifts = left.length === 0 ? [] : await giftTitles(left)
  return new Map([...activities, ...gifts].map(({ _id, title }) => [_id, title]))
}

import type { World } from '../world'
import { lastCall } from '../cloud/state'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { load, NOW } from './crowd'

const ENTRIES = 1000

/** The first page of a person with a thousand entries. */
export const timelinePage = async (world: World): Promise<number> => {
  const personId = named.persons.chenDaxiang
  const begun = Date.parse(NOW) - ENTRIES * 60_000
  const entries = Array.from({ length: ENTRIES }, (_, i) => ({
    ...{ _id: `T${String(i).padStart(9, '0')}`, v: 1, personId },
    ...{ at: new Date(begun + i * 60_000).toISOString(), what: 'present', title: '讲座', byName: '叶志恒' },
  }))
  await load(world, 'timeline', entries)
  const page = await world.call(openidOf('organiserTongan'), 'timeline.list', { personId })
  if (page.items.length === 0) throw new Error('an empty page')
  return lastCall(world, 'timeline.list').databaseCalls
}

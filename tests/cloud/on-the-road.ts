import type { OfflineEntry, Saying } from '@/types/offline'
import type { Bus } from '@/types/rollcall'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, TODAY } from '../world'
import { openActivity } from './open-activity'

export const door = openidOf('doorStaff')
export const organiser = openidOf('organiserTongan')

export const POINTS = [
  { id: 'p1', name: '上车' },
  { id: 'p3', name: '返程' },
]
export const bus = (id: string, seats: number): Bus => ({
  ...{ id, seats, name: `${id.slice(1)}号车`, plate: '', driverPhone: '', leader: '洪伟民' },
})

/** What somebody at a bus door taps. */
export const road = (personId: string, said: Saying = 'here', pointId = 'p1', at = TODAY): OfflineEntry => ({
  ...{
    what: 'road',
    id: newRequest(),
    at,
    personId,
    said,
    pointId,
    note: said === 'family' ? '女儿来接' : '',
  },
})

/** People of 同安, in the order of the city. */
export const peopleOfTongan = ({ city }: World): string[] =>
  city.persons.flatMap(({ _id, ancestors }) => (ancestors.includes(named.orgs.tongan) ? [_id] : []))

/** What the tests of a trip do again and again. */
export const onTheRoad = (world: () => World) => {
  const sheet = (activityId: string) => world().call(door, 'rollcall.sheet', { activityId })
  return {
    /** A trip of its own, with that many people on its list. */
    trip: async (people: number) => {
      const activityId = await openActivity(world(), { capacity: 50, title: '一日研学' })
      const ids = peopleOfTongan(world()).slice(0, people)
      for (const personId of ids) await world().call(organiser, 'places.enrol', { activityId, personId })
      return { activityId, ids }
    },
    plan: (activityId: string) => world().call(organiser, 'rollcall.plan', { activityId }),
    setUp: (activityId: string, rev: number, buses: Bus[], requestId?: string) =>
      world().call(organiser, 'rollcall.setUp', { activityId, rev, points: POINTS, buses }, requestId),
    lease: async (openid: string, activityId: string) =>
      (await world().call(openid, 'offline.lease', { activityId })).leaseId,
    send: async (openid: string, leaseId: string, entries: OfflineEntry[], requestId?: string) =>
      (await world().call(openid, 'offline.replay', { leaseId, entries }, requestId)).results.map(
        ({ outcome }) => outcome,
      ),
    sheet,
    words: async (activityId: string) =>
      Object.fromEntries(
        (await sheet(activityId)).said.map(({ pointId, personId, said }) => [`${pointId}.${personId}`, said]),
      ),
    stored: (activityId: string) =>
      world().cloud.database.peek('rollcalls', { query: { _id: activityId } })[0] as
        { rev: number; said: { id: string }[] } | undefined,
  }
}

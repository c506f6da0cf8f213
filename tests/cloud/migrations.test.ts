import { migrations } from '@/cloudfunctions/features/ops/migrations'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { toStored } from '@/cloudfunctions/kit/stored'

import { collections } from '@/config/collections'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { atEveryCall, tickLater } from './stops'

const admin = openidOf('admin')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

let made = 0

/** Activities as the code before version 2 wrote them; their ids begin with `first`. */
const writeOld = async (count: number, first = 'V'): Promise<string[]> => {
  const draft = world.city.activities.find(({ _id }) => _id === named.activities.tonganDraft)
  if (!draft) throw new Error('no draft')
  const { countedAs, asks, ...old } = draft
  const documents = Array.from({ length: count }, () => {
    made += 1
    return { ...old, _id: `${first}${String(made).padStart(9, '0')}`, v: 1 }
  })
  expect([countedAs, asks]).toEqual(['centre', null])
  await world.cloud.database.load('activities', toStored(documents) as Record<string, unknown>[])
  return documents.map(({ _id }) => _id)
}

const stored = (_id: string) =>
  world.cloud.database.peek('activities', { query: { _id } })[0] as unknown as ActivityDocument
const left = () => world.cloud.database.peek('activities', { query: { v: 1 } }).length
const health = async () => (await world.call(admin, 'ops.health', { orgId: named.orgs.xiamen })).migrations

test('migrations are numbered one by one, each goes one version up, and its collection can be asked for a version', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
  for (const { collection, from, to } of migrations) {
    expect(to).toBe(from + 1)
    const known = collections.find(({ name }) => name === collection)
    expect(known?.indexes.map(({ keys }) => keys.map(({ name }) => name).join())).toContain('v,_id')
  }
})

test('an older document reads like a new one before its migration has come to it', async () => {
  const [activityId = ''] = await writeOld(1)

  const shown = await world.call(openidOf('organiserTongan'), 'activity.open', { activityId })

  expect([shown.countedAs, shown.asks, stored(activityId).v]).toEqual(['centre', null, 1])
})

test('older documents are moved page by page, nothing else in them changes, and the administrator sees how many are left', async () => {
  const ids = await writeOld(230)
  const before = stored(ids[0] ?? '')
  const waiting = left()
  expect(await health()).toEqual([
    { number: 1, label: '活动记上由谁办', left: waiting },
    { number: 2, label: '活动记上报名时要填什么', left: 0 },
    { number: 3, label: '名单记上发过的票号', left: 0 },
    { number: 4, label: '通知记上是关于什么的', left: 0 },
  ])

  await tickLater(world)

  expect(left()).toBe(0)
  expect(stored(ids[0] ?? '')).toEqual({ ...before, v: 3, countedAs: 'centre', asks: null })
  expect(await health()).toMatchObject([{ left: 0 }, { left: 0 }, { left: 0 }, { left: 0 }])
})

const allMoved = (ids: readonly string[], moment: string) =>
  expect([moment, left(), ...ids.map((id) => stored(id).countedAs)]).toEqual([
    ...[moment, 0, ...ids.map(() => 'centre')],
  ])

test('stopped before and after every database call, it is finished by the next tick', async () => {
  let ids: string[] = []

  const calls = await atEveryCall(world, {
    job: 'migrations',
    prepare: async () => (ids = await writeOld(3)),
    happens: 'stop',
    check: (moment) => allMoved(ids, moment),
  })

  expect(calls).toBeGreaterThanOrEqual(8)
})

test('a second tick may come at any moment of the first and move the same documents', async () => {
  let ids: string[] = []

  await atEveryCall(world, {
    job: 'migrations',
    prepare: async () => (ids = await writeOld(3)),
    happens: () => tickLater(world, 'migrations'),
    check: (moment) => allMoved(ids, moment),
  })
})

test('what older code writes at any moment is moved too, also below the place that was reached, and an edit is kept', async () => {
  let ids: string[] = []
  const place = { name: '老人活动中心', address: '', way: '坐619路', location: null }
  const draft = {
    ...{ type: 'health', title: '改过的题目', signUp: 'firstCome' as const, capacity: 30, place },
    ...{ startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T02:00:00.000Z' },
    ...{ suits: '', bring: '', speaker: '', about: '', contactPhone: '' },
  }

  await atEveryCall(world, {
    job: 'migrations',
    prepare: async () => (ids = await writeOld(2)),
    happens: async () => {
      const [activityId = ''] = ids
      const { rev } = stored(activityId)
      await world.call(openidOf('organiserTongan'), 'activity.update', { activityId, rev, draft })
      ids.push(...(await writeOld(1, '0')))
    },
    check: (moment) => {
      allMoved(ids, moment)
      expect([moment, stored(ids[0] ?? '').title]).toEqual([moment, '改过的题目'])
    },
  })
})

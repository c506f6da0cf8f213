import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { organiser } from './message-steps'
import { openActivity } from './open-activity'
import { atEveryCall, tickLater } from './stops'
import { aVisit, tongan } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { father: personId, chenDaxiang } = named.persons
const JOB = 'timeline'
const page = (more: { cursor?: string; limit?: number } = {}) =>
  world.call(tongan, 'timeline.list', { personId, ...more })

test('one timeline tells what happened, the newest first, and of a visit nothing that it found', async () => {
  const activityId = await openActivity(world, { title: '看潮戏', capacity: 9 })
  await world.call(organiser, 'places.enrol', { activityId, personId })
  world.cloud.clock.advance(1000)
  await world.call(tongan, 'visit.record', aVisit(personId, { hard: '腿疼' }))
  await tickLater(world, JOB)

  const { items } = await page()
  expect(items).toMatchObject([
    { what: 'visit', title: '', byName: '叶志恒' },
    { what: 'registered', title: '看潮戏', byName: '叶志恒' },
  ])
  expect(JSON.stringify(items)).not.toContain('腿疼')
  await tickLater(world, JOB)
  expect((await page()).items).toHaveLength(2)
})

test('killed at any write, the job tells each event once', async () => {
  let taps = 0
  await atEveryCall(world, {
    job: JOB,
    prepare: async () => {
      taps += 1
      await world.call(tongan, 'visit.openCue', { personId: chenDaxiang, kind: 'mood', owner: 'nobody' })
    },
    happens: 'stop',
    check: (moment) => {
      const told = world.cloud.database.peek('timeline', { query: { personId: chenDaxiang } })
      expect([moment, told.length]).toEqual([moment, taps])
    },
  })
})

test('with a thousand entries the first page costs three database calls, and so does the next', async () => {
  const at = (i: number) => new Date(Date.parse('2020-01-01T00:00:00.000Z') + i * 60_000)
  const entry = (i: number) => ({
    ...{ _id: `T${String(i).padStart(9, '0')}`, v: 1, personId, at: at(i) },
    ...{ what: 'present', title: '讲座', byName: '叶志恒' },
  })
  await world.cloud.database.load(
    'timeline',
    Array.from({ length: 1000 }, (_, i) => entry(i)),
  )
  const calls = () => world.cloud.calls().findLast((call) => call.function === 'api')?.databaseActions ?? []

  const first = await page()
  expect(calls()).toHaveLength(3)
  const next = await page({ cursor: first.next ?? '' })
  expect(calls()).toHaveLength(3)
  expect(new Set([...first.items, ...next.items].map(({ id }) => id)).size).toBe(40)
  expect(await world.refusal(openidOf('organiserJimei'), 'timeline.list', { personId })).toBe('NOT_FOUND')
})

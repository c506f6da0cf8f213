import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { rosterOf, violations } from './state'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const activityId = named.activities.changqingLecture
const job = () => world.cloud.database.peek('jobs', { query: { _id: 'roster-repair' } })[0]

test('only the timer starts jobs: a person who pretends to be one is refused', async () => {
  const { result } = await world.cloud.call(
    'jobs',
    { Type: 'Timer', TriggerName: 'everyMinute' },
    { openid: openidOf('admin') },
  )

  expect(result).toEqual({ refused: 'timer only' })
})

// The first of all ticks: its third database call lays down the job's document. Later ones hold the lease before their second.
test.each([3, 2])(
  'of two ticks at once (the second comes before call %i of the first) one works and the other leaves',
  async (at) => {
    world.cloud.clock.advance(180_000)
    let second: unknown
    const meanwhile = async () => {
      second = await world.cloud.tick('jobs')
    }
    world.cloud.faults.add({ function: 'jobs', at, when: 'before', do: { meanwhile } })

    const first = await world.cloud.tick('jobs')

    const outcomes = [first, second].map((ran) => (ran as Record<string, string>)['roster-repair'])
    expect(outcomes.sort()).toEqual(['busy', 'done'])
  },
)

test('the repair brings the places left into the lists, and a second run changes nothing', async () => {
  await world.call(openidOf('retiree'), 'registration.create', {
    activityId,
    personId: named.persons.retiree,
  })
  world.cloud.clock.advance(60_000)
  await world.cloud.tick('jobs')
  const { left } = rosterOf(world, activityId)
  const before = JSON.stringify(
    world.cloud.database.peek('registrations', { query: { activityId }, limit: 200 }),
  )

  world.cloud.clock.advance(180_000)
  await world.cloud.tick('jobs')

  expect(world.cloud.database.peek('activities', { query: { _id: activityId } })[0]).toMatchObject({ left })
  expect(rosterOf(world, activityId).dirtyAt).toBeNull()
  expect(
    JSON.stringify(world.cloud.database.peek('registrations', { query: { activityId }, limit: 200 })),
  ).toBe(before)
  expect(violations(world, activityId)).toEqual([])
})

test('a job that dies holds its lease for two minutes; then the next tick goes on', async () => {
  world.cloud.clock.advance(180_000)
  world.cloud.faults.add({ function: 'jobs', at: 3, when: 'before', do: 'stop' })
  await expect(world.cloud.tick('jobs')).rejects.toBeDefined()
  world.cloud.faults.clear()

  expect(await world.cloud.tick('jobs')).toMatchObject({ 'roster-repair': 'busy' })
  world.cloud.clock.advance(121_000)
  expect(await world.cloud.tick('jobs')).toMatchObject({ 'roster-repair': 'done' })
})

test('a trigger that names jobs runs those alone, in their order', async () => {
  world.cloud.clock.advance(121_000)

  expect(await world.cloud.tick('jobs', 'reseal places')).toEqual({ places: 'done', reseal: 'done' })
  expect(await world.cloud.tick('jobs', 'nobody')).toEqual({})
})

test('the administrator sees each job’s last beat', async () => {
  const { jobs } = await world.call(openidOf('admin'), 'ops.health', { orgId: named.orgs.xiamen })

  expect(jobs.map(({ name }) => name)).toEqual([
    ...['roster-repair', 'places', 'message-plan', 'notice-expand', 'message-send'],
    ...['codes-expiry', 'inbox-orphans', 'id-numbers', 'memberships', 'surveys', 'delivery-rounds'],
    ...['visit-cues', 'timeline', 'migrations', 'reseal', 'figures'],
  ])
  expect(jobs[0]).toMatchObject({
    failures: 0,
    lastError: null,
    beatAt: expect.stringMatching(/Z$/) as string,
  })
  expect(job()).toMatchObject({ failures: 0 })
})

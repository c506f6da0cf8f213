import { DATA_MAP } from '@/types/data-map'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { aDraft } from './open-activity'
import { lastCall, rowOf } from './state'

const door = openidOf('doorStaff')
const organiser = openidOf('organiserTongan')
const daughter = openidOf('daughter')
const personId = named.persons.father
const orgId = named.orgs.tongan

const MINUTE_MS = 60_000
let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** Today, with the code asked for; the father has a place. Ten minutes later than the last one: tries are free again. */
const aRoom = async (): Promise<string> => {
  world.cloud.clock.advance(11 * MINUTE_MS)
  const now = world.cloud.clock.now().getTime()
  const times = {
    startsAt: new Date(now + MINUTE_MS).toISOString(),
    endsAt: new Date(now + 90 * MINUTE_MS).toISOString(),
  }
  const draft = aDraft({ ...times, capacity: 9, wallCode: true })
  const { id } = await world.call(organiser, 'activity.create', { orgId, draft })
  await world.call(organiser, 'activity.publish', { activityId: id })
  await world.call(organiser, 'places.enrol', { activityId: id, personId })
  return id
}

const onTheWall = async (activityId: string) =>
  (await world.call(door, 'checkin.wallCode', { activityId })).code ?? ''
const ask = (activityId: string, code: string | null, requestId?: string) =>
  world.ask(daughter, 'checkin.self', { activityId, personId, ...(code === null ? {} : { code }) }, requestId)
/** Not on the wall now, nor a minute ago. */
const wrong = async (activityId: string) => {
  const right = await onTheWall(activityId)
  return ['1111', '2222', '3333'].find((code) => code !== right) ?? ''
}
const tries = () => world.cloud.database.peek('wallTries', { query: { _id: daughter } })[0]

test('only whoever reads the number on the wall says 我到了; it is off unless staff turned it on', async () => {
  const activityId = await aRoom()
  const plain = await world.call(door, 'checkin.wallCode', { activityId: named.activities.daxiangLecture })
  const code = await onTheWall(activityId)

  expect(plain.code).toBeNull()
  expect(code).toMatch(/^\d{4}$/)
  expect(await ask(activityId, null)).toMatchObject({ code: 'CHECKIN.CODE' })
  expect(await ask(activityId, await wrong(activityId))).toMatchObject({ code: 'CHECKIN.CODE_WRONG' })
  expect(await ask(activityId, code)).toMatchObject({ ok: true })
  expect(lastCall(world, 'checkin.self').databaseCalls).toBeLessThanOrEqual(7)
  expect(rowOf(world, activityId, personId)?.present).toMatchObject({ way: 'self' })
})

test('the number changes each minute, is taken one minute longer, and belongs to one room', async () => {
  const [activityId, other] = [await aRoom(), await aRoom()]
  const { code, until } = await world.call(door, 'checkin.wallCode', { activityId })

  world.cloud.clock.set(new Date(Date.parse(until) + MINUTE_MS))
  const late = await ask(activityId, code)
  const elsewhere = await onTheWall(other)
  world.cloud.clock.set(new Date(Date.parse(until) + MINUTE_MS - 5000))
  const inTime = await ask(activityId, code)

  expect(elsewhere).not.toBe(await onTheWall(activityId))
  expect(late).toMatchObject({ code: 'CHECKIN.CODE_WRONG' })
  expect(inTime).toMatchObject({ ok: true })
})

test('five wrong numbers in ten minutes, sent one by one or all at once, and the right one comes too late', async () => {
  const activityId = await aRoom()
  const no = await wrong(activityId)

  const answers = await Promise.all(Array.from({ length: 9 }, () => ask(activityId, no)))

  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.code))
  expect(codes.filter((code) => code === 'CHECKIN.CODE_WRONG')).toHaveLength(5)
  expect(codes.filter((code) => code === 'CHECKIN.CODE_TRIES' || code === 'BUSY')).toHaveLength(4)
  const right = await onTheWall(activityId)
  expect(await ask(activityId, right)).toMatchObject({ code: 'CHECKIN.CODE_TRIES' })
  world.cloud.clock.advance(10 * MINUTE_MS)
  expect(await ask(activityId, await onTheWall(activityId))).toMatchObject({ ok: true })
})

test('a wrong number sent twice by one tap counts once, and the right one gives its try back', async () => {
  const activityId = await aRoom()
  const [requestId, no] = [newRequest(), await wrong(activityId)]
  await ask(activityId, no, requestId)
  await ask(activityId, no, requestId)
  expect(tries()?.requests).toEqual([requestId])

  await ask(activityId, await onTheWall(activityId))

  expect(tries()?.requests).toEqual([requestId])
})

test('whoever is in already reads so again without a number', async () => {
  const activityId = await aRoom()
  const first = await ask(activityId, await onTheWall(activityId))

  expect(await ask(activityId, null)).toMatchObject({ ok: true, data: first.ok ? first.data : null })
})

// Caller, row and tries change nothing; then the try, its return, the mark, the event.
test.each([4, 5, 6, 7])('killed before database call %i, the next try of the tap is in, once', async (at) => {
  const activityId = await aRoom()
  const [code, requestId] = [await onTheWall(activityId), newRequest()]
  world.cloud.faults.add({ function: 'api', at, when: 'before', do: 'stop' })
  await ask(activityId, code, requestId).catch(() => 'killed')
  world.cloud.faults.clear()

  expect(await ask(activityId, code, requestId)).toMatchObject({ ok: true })
  expect(rowOf(world, activityId, personId)?.marks).toHaveLength(1)
})

test('tries are forgotten when their ten minutes are over; their fields stand in the data map', async () => {
  await ask(await aRoom(), '0000')
  const fields = Object.keys(tries() ?? {})
  world.cloud.clock.advance(11 * MINUTE_MS)

  await world.cloud.tick('jobs', 'codes-expiry')

  expect(fields.filter((field) => !DATA_MAP.wallTries?.[field])).toEqual([])
  expect(tries()).toBeUndefined()
})

test('turned on after people signed up, it stands on their places too; an edit that does not speak of it leaves it on', async () => {
  const activityId = await aRoom()
  const edit = async (over: { wallCode?: boolean }) => {
    const { rev, startsAt, endsAt } = await world.call(organiser, 'activity.open', { activityId })
    const draft = aDraft({ startsAt, endsAt, capacity: 9, ...over })
    return (await world.call(organiser, 'activity.update', { activityId, rev, draft })).wallCode
  }
  const asksFor = async () =>
    (await world.call(daughter, 'registration.get', { activityId })).items[0]?.activity.wallCode

  expect([await edit({}), await asksFor()]).toEqual([true, true])
  expect([await edit({ wallCode: false }), await asksFor()]).toEqual([false, false])
  expect([await edit({ wallCode: true }), await asksFor()]).toEqual([true, true])
})

test('an installation without keys cannot turn it on', async () => {
  const keyless = await startWorld({
    ...{ persons: 60, threads: 1, today: TODAY },
    functionEnv: { WANQING_SEAL_KEYS: '', WANQING_LOOKUP_KEYS: '' },
  })
  const draft = aDraft({ wallCode: true })

  const answer = await keyless.ask(organiser, 'activity.create', { orgId, draft })

  expect(answer).toMatchObject({ ok: false, code: 'INPUT', issues: [{ path: 'draft.wallCode' }] })
  await keyless.stop()
})

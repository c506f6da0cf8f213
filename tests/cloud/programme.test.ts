import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { openActivity } from './open-activity'
import { lastCall } from './state'
import { killedAtEveryWrite, ticksToRest } from './stops'

const organiser = openidOf('organiserTongan')
const foreign = openidOf('organiserJimei')
const { tongan, hongtang, daxiang, jimei } = named.orgs
const HOUR = 3_600_000

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const year = '2026'

describe('the year’s plan', () => {
  test('is written once for one tap, and a stale table is refused', async () => {
    const planned = { [hongtang]: { health: 3, phone: 0 }, [tongan]: { show: 1 } }
    const input = { orgId: tongan, year, rev: 0, planned }
    const requestId = newRequest()
    expect(await world.call(organiser, 'programme.set', input, requestId)).toEqual({ rev: 1 })
    expect(await world.call(organiser, 'programme.set', input, requestId)).toEqual({ rev: 1 })

    expect(await world.refusal(organiser, 'programme.set', input)).toBe('CONFLICT')
    const { places, rev } = await world.call(organiser, 'programme.get', { orgId: tongan, year })
    expect(rev).toBe(1)
    expect(places[0]).toMatchObject({ orgId: tongan, planned: { show: 1 } })
    expect(places.find(({ orgId }) => orgId === hongtang)?.planned).toEqual({ health: 3 })
    expect(lastCall(world, 'programme.get').databaseCalls).toBe(7)
  })

  test('names no place of somebody else, and is not there for another district', async () => {
    const planned = { [jimei]: { health: 3 } }
    const answer = await world.ask(organiser, 'programme.set', { orgId: tongan, year, rev: 1, planned })
    expect(answer).toMatchObject({ code: 'INPUT', issues: [{ path: 'planned' }] })
    expect(await world.refusal(foreign, 'programme.get', { orgId: tongan, year })).toBe('NOT_FOUND')
  })

  test('stopped anywhere, the next try of the same tap has it once', async () => {
    const revNow = async () => (await world.call(organiser, 'programme.get', { orgId: tongan, year })).rev
    await killedAtEveryWrite(world, {
      prepare: revNow,
      ask: (rev, id) => world.ask(organiser, 'programme.set', { orgId: tongan, year, rev, planned: {} }, id),
      then: 'again',
      check: async (before, moment) => expect([moment, await revNow()]).toEqual([moment, before + 1]),
    })
  })

  test('what was held is counted from the figures: a village’s lecture stands under its town, and the village is visited', async () => {
    const before = await world.call(organiser, 'programme.unvisited', { orgId: hongtang, limit: 50 })
    expect(before.items.find(({ orgId }) => orgId === daxiang)).toMatchObject({ last: null, remote: true })
    const own = await openActivity(world, {
      startsAt: '2026-11-22T03:00:00.000Z',
      endsAt: '2026-11-22T04:00:00.000Z',
    })
    world.cloud.clock.advance(6 * HOUR)
    await ticksToRest(world)

    const { places, asOf } = await world.call(organiser, 'programme.get', { orgId: tongan, year })

    expect(own).not.toBe('')
    expect(asOf).not.toBeNull()
    expect(places[0]?.done).toEqual({ health: 1 })
    expect(places.find(({ orgId }) => orgId === hongtang)?.done).toEqual({ health: 1 })
    const after = await world.call(organiser, 'programme.unvisited', { orgId: hongtang, limit: 50 })
    expect(after.items.map(({ orgId }) => orgId)).not.toContain(daxiang)
    expect(lastCall(world, 'programme.unvisited').databaseCalls).toBe(6)
  })
})

describe('the catalogues', () => {
  const nothing = { field: '', unit: '', note: '', walk: '', toilets: '', rests: '', parking: '' }
  const draft = {
    kind: 'troupe' as const,
    name: '祥平艺术团',
    phone: '0592-0004733',
    ...nothing,
    field: '歌仔戏',
  }

  test('an entry is made once, found by name, initials and what it plays, changed by its rev and put aside', async () => {
    const requestId = newRequest()
    const made = await world.call(organiser, 'catalogue.create', { orgId: tongan, draft }, requestId)
    expect(await world.call(organiser, 'catalogue.create', { orgId: tongan, draft }, requestId)).toEqual(made)
    expect(made.phone).toBe('****4733')
    for (const search of ['祥平', 'xpy', '歌仔']) {
      const { items } = await world.call(organiser, 'catalogue.list', {
        orgId: tongan,
        kind: 'troupe',
        search,
      })
      expect(items.map(({ id }) => id)).toEqual([made.id])
    }

    const words = { ...nothing, name: draft.name, field: draft.field, unit: '祥平街道' }
    const edit = { entryId: made.id, rev: made.rev, draft: words }
    const after = await world.call(organiser, 'catalogue.update', edit)
    expect(await world.refusal(organiser, 'catalogue.update', edit)).toBe('CONFLICT')
    expect(after).toMatchObject({ unit: '祥平街道', phone: '****4733' })
    await world.call(organiser, 'catalogue.retire', { entryId: made.id, rev: after.rev, retired: true })
    const { items } = await world.call(organiser, 'catalogue.list', { orgId: tongan, kind: 'troupe' })
    expect(items).toEqual([])
  })

  test('the city’s experts are seen by the districts, their phones are not; a district’s are its own', async () => {
    const list = (openid: string, orgId: string, above: boolean) =>
      world.call(openid, 'catalogue.list', {
        orgId,
        kind: 'expert',
        above,
        ...(above ? { search: '冬季' } : {}),
      })

    expect((await list(foreign, jimei, true)).items.map(({ id }) => id)).toEqual([named.entries.city])
    expect((await list(foreign, jimei, false)).items).toEqual([])
    const entryId = named.entries.city
    const reason = '请他来讲课'
    expect(await world.refusal(organiser, 'catalogue.revealPhone', { entryId, reason })).toBe('NOT_FOUND')
    const { phone } = await world.call(openidOf('admin'), 'catalogue.revealPhone', { entryId, reason })
    expect(phone).toBe('0592-0004711')
    const [line] = world.cloud.database.peek('events', {
      query: { action: 'catalogue.revealPhone', outcome: 'ok' },
    })
    expect(line).toMatchObject({ target: `${entryId} ${reason}` })
  })

  test('an expert’s last sessions are those that were held', async () => {
    const entryId = named.entries.tongan
    expect((await world.call(organiser, 'catalogue.get', { entryId })).last).toEqual([])
    world.cloud.clock.advance(6 * 24 * HOUR)

    const { last } = await world.call(organiser, 'catalogue.get', { entryId })

    expect(last.map(({ activityId }) => activityId)).toEqual([named.activities.daxiangPhone])
  })
})

describe('online', () => {
  const activityId = named.activities.daxiangPhone
  const links = { live: 'https://live.example.cn/1', replay: '' }

  test('is written once, never touches 人次, and only https goes in', async () => {
    const { rev } = await world.call(organiser, 'online.get', { activityId })
    const before = await world.call(organiser, 'checkin.counts', { activityId })
    const input = { activityId, rev, ...links, heads: 25 }
    const requestId = newRequest()
    const set = await world.call(organiser, 'online.set', input, requestId)

    expect(await world.call(organiser, 'online.set', input, requestId)).toEqual(set)
    expect(await world.refusal(organiser, 'online.set', input)).toBe('CONFLICT')
    expect(await world.call(organiser, 'checkin.counts', { activityId })).toEqual(before)
    const shown = await world.call(openidOf('retiree'), 'activity.get', { activityId })
    expect(shown.online).toEqual(links)
    for (const live of ['http://live.example.cn', 'javascript:alert(1)', 'https://', 'https://a b.cn'])
      expect(await world.refusal(organiser, 'online.set', { ...input, rev: set.rev, live })).toBe('INPUT')
    expect(await world.refusal(foreign, 'online.get', { activityId })).toBe('NOT_FOUND')
  })

  test('stopped anywhere, the next try of the same tap has it once', async () => {
    const now = () => world.call(organiser, 'online.get', { activityId })
    await killedAtEveryWrite(world, {
      prepare: now,
      ask: ({ rev }, id) => world.ask(organiser, 'online.set', { activityId, rev, ...links, heads: 30 }, id),
      then: 'again',
      check: async ({ rev }, moment) =>
        expect([moment, await now()]).toEqual([moment, expect.objectContaining({ rev: rev + 1, heads: 30 })]),
    })
  })
})

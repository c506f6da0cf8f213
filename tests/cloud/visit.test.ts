import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { admin, aVisit, cuesOf, fileOf, tongan, visitsOf } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { father: personId, chenDaxiang } = named.persons
const { tongan: orgId } = named.orgs
const opened = (
  kind: 'ill' | 'mood',
  more: { note?: string; dueOn?: string; owner?: 'me' | 'nobody' } = {},
) => world.call(tongan, 'visit.openCue', { personId, kind, owner: 'nobody', ...more })
const shown = () => world.call(tongan, 'visit.get', { personId })
const callsOf = () => world.cloud.calls().findLast((call) => call.function === 'api')?.databaseActions ?? []

test('a cue is due as the rules of the org say, or on the day somebody says; the words are sealed', async () => {
  const { id } = await opened('ill', { note: '摔了一跤，在医院' })
  const later = await opened('mood', { dueOn: '2026-12-05', owner: 'me' })

  expect((await shown()).cues).toMatchObject([
    { id, kind: 'ill', dueAt: '2026-11-25T16:00:00.000Z', ownerName: null, mine: false, hasWords: true },
    { id: later.id, kind: 'mood', dueAt: '2026-12-05T16:00:00.000Z', ownerName: '叶志恒', mine: true },
  ])
  expect(JSON.stringify(cuesOf(world, personId))).not.toContain('医院')
  const look = { personId, of: 'cue' as const, id, reason: '明天去看他' }
  expect(await world.call(tongan, 'visit.reveal', look)).toMatchObject({ note: '摔了一跤，在医院' })
  const events = world.cloud.database.peek('events', { query: { action: 'visit.reveal' } })
  expect(events).toMatchObject([{ whose: [personId], target: `${id} 明天去看他` }])
  expect(
    await world.refusal(tongan, 'visit.openCue', {
      ...{ personId, kind: 'ill', owner: 'nobody', dueOn: '2026-11-21' },
    }),
  ).toBe('VISIT.PAST')
  const stranger = { ...look, personId: chenDaxiang }
  expect(await world.refusal(tongan, 'visit.reveal', stranger)).toBe('NOT_FOUND')
})

test('an org has its own days', async () => {
  const { effective, rev } = await world.call(admin, 'settings.get', { orgId })
  const visits = { ...effective.visits, days: { ...effective.visits.days, ill: 1 } }
  await world.call(admin, 'settings.update', { orgId, rev, own: { visits } })

  const { id } = await opened('ill')
  expect((await shown()).cues.find((cue) => cue.id === id)?.dueAt).toBe('2026-11-23T16:00:00.000Z')
  await world.call(admin, 'visit.closeCue', { personId, cueId: id, reason: '电话里说好了' })
  expect((await shown()).cues.map((cue) => cue.id)).not.toContain(id)
})

test('whoever takes a cue has it on the own list; what is closed cannot be taken', async () => {
  const { id } = await opened('mood')
  await world.call(admin, 'visit.takeCue', { personId, cueId: id })
  expect((await world.call(admin, 'visit.mine', { orgId })).items).toMatchObject([{ id, name: '洪文质' }])

  await world.call(tongan, 'visit.closeCue', { personId, cueId: id, reason: '已经好了' })
  expect((await world.call(admin, 'visit.mine', { orgId })).items).toEqual([])
  expect(await world.refusal(admin, 'visit.takeCue', { personId, cueId: id })).toBe('VISIT.CLOSED')
})

test('a visit closes the cues it answers and no others, is told without what it found, and agrees on the next one', async () => {
  const [answered = '', left = ''] = (await shown()).cues.map(({ id }) => id)
  const seen = { body: 'poor' as const, mood: 'fair' as const, life: 'good' as const }
  const input = aVisit(personId, {
    ...{ seen, hard: '腿疼，下不了楼', wish: '想要轮椅', gift: '牛奶一箱', todo: '联系轮椅' },
    ...{ nextOn: '2026-12-01', closes: [answered] },
  })
  const tap = newRequest()
  const { id } = await world.call(tongan, 'visit.record', input, tap)
  const calls = callsOf().length
  expect(await world.call(tongan, 'visit.record', input, tap)).toEqual({ id })

  const { cues, visits } = await shown()
  expect(cues.map((cue) => cue.id)).toContain(left)
  expect(cues.map((cue) => cue.id)).not.toContain(answered)
  expect(cues.find(({ kind }) => kind === 'agreed')).toMatchObject({
    mine: true,
    dueAt: '2026-12-01T16:00:00.000Z',
  })
  expect(visits).toMatchObject([{ id, on: '2026-11-21', gift: '牛奶一箱' }])
  expect(JSON.stringify(visitsOf(world, personId))).not.toMatch(/轮椅|下不了楼/)
  const followUps = world.cloud.database.peek('followUps', { query: { personId } })
  expect(followUps).toMatchObject([{ from: 'visit', what: '联系轮椅', dueDay: '2026-12-06' }])
  expect(fileOf(world, personId)?.visitedOn).toBe('2026-11-21')
  expect(await world.call(tongan, 'visit.reveal', { personId, of: 'visit', id, reason: '再去一次' })).toEqual(
    {
      ...{ seen, hard: '腿疼，下不了楼', wish: '想要轮椅', note: '' },
    },
  )
  expect(calls).toBeLessThanOrEqual(10)
})

test('a visit of tomorrow is not recorded, nor a next one of yesterday; an older one leaves the newest day', async () => {
  const record = (more: Parameters<typeof aVisit>[1]) =>
    world.refusal(tongan, 'visit.record', aVisit(personId, more))
  expect(await record({ on: '2026-11-23' })).toBe('VISIT.FUTURE')
  expect(await record({ nextOn: '2026-11-21' })).toBe('VISIT.PAST')
  await world.call(tongan, 'visit.record', aVisit(personId, { on: '2026-10-01', form: 'phone' }))
  expect(fileOf(world, personId)?.visitedOn).toBe('2026-11-21')
})

test('cues of somebody else are not closed by a visit, and the list of an org shows what is overdue alone', async () => {
  const other = await world.call(tongan, 'visit.openCue', {
    ...{ personId: chenDaxiang, kind: 'hardship', owner: 'nobody', dueOn: '2026-11-22' },
  })
  await world.call(tongan, 'visit.record', aVisit(personId, { closes: [other.id] }))
  const list = (overdue: boolean) => world.call(tongan, 'visit.cues', { orgId, overdue, limit: 50 })
  expect((await list(false)).items.map(({ id }) => id)).toContain(other.id)
  expect((await list(true)).items).toEqual([])

  world.cloud.clock.advance(24 * 3600_000)
  expect((await list(true)).items).toMatchObject([{ id: other.id, kind: 'hardship' }])
  expect(
    (await world.call(openidOf('organiserJimei'), 'visit.cues', { orgId: named.orgs.jimei })).items,
  ).toEqual([])
})

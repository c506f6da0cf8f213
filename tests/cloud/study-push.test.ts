import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { EXTREMES, messagesOf } from './message-steps'
import { publishMaterial } from './material-steps'
import { lastCall } from './state'
import { killedAtEveryWrite } from './stops'
import { assignmentIn, aPush, progressOf, push, secretary, told } from './study-steps'

const { firstBranch, southBranch, changqing, daxiang, tongan } = named.orgs
const { fraud, health } = named.materials
const organiser = openidOf('organiser')
const tonganer = openidOf('organiserTongan')
const me = named.persons.secretary

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 200, threads: 2 })
  await told(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const member = async (personId: string) =>
  (await progressOf(world, named.assignments.branch)).rows.find((row) => row.personId === personId)

test('the places of a branch are all its members, in at most five database calls with the caller’s own', async () => {
  const id = await push(world)
  const { counts, rows } = await progressOf(world, id)
  expect(lastCall(world, 'study.progress').databaseCalls).toBeLessThanOrEqual(5)
  expect([rows.length, counts.people]).toEqual([23, 23])
  expect(counts.read + counts.notYet + counts.needs).toBe(23)
  expect(rows.filter(({ place }) => place === 'needs').every(({ why }) => why !== '')).toBe(true)
  expect(rows.find(({ personId }) => personId === me)).toMatchObject({ place: 'notYet', opened: null })
})

test('a push goes to the branches by name, to all below an org, to a leader’s people, or to everybody, and nowhere else', async () => {
  const all = await world.call(
    organiser,
    'study.assign',
    aPush({ orgId: changqing, to: { kind: 'org', orgId: changqing } }),
  )
  expect(all.ids.map((id) => assignmentIn(world, id).unitId).sort()).toEqual([firstBranch, southBranch])
  const group = { kind: 'group' as const, orgId: daxiang, grantId: 'G000000013' }
  const led = await push(world, { orgId: tongan, to: group }, tonganer)
  expect((await progressOf(world, led, tonganer)).counts.people).toBe(2)
  const village = await push(world, { orgId: tongan, to: { kind: 'everybody', orgId: daxiang } }, tonganer)
  const people = world.city.persons.filter(({ ancestors }) => ancestors.includes(daxiang)).length
  expect(await progressOf(world, village, tonganer)).toMatchObject({ rows: [], counts: { people } })

  const elsewhere = { orgId: tongan, to: { kind: 'branches' as const, branchIds: [firstBranch] } }
  expect(await world.refusal(tonganer, 'study.assign', aPush(elsewhere))).toBe('INPUT')
  const none = { orgId: tongan, to: { kind: 'org' as const, orgId: tongan } }
  expect(await world.refusal(tonganer, 'study.assign', aPush(none))).toBe('STUDY.NO_BRANCH')
  expect(await world.refusal(secretary, 'study.assign', aPush({ materialId: named.materials.draft }))).toBe(
    'MATERIAL.NOT_OUT',
  )
  expect(await world.refusal(secretary, 'study.assign', aPush({ until: '2026-11-21' }))).toBe('INPUT')
  expect(await world.refusal(openidOf('organiserJimei'), 'study.progress', { assignmentId: led })).toBe(
    'NOT_FOUND',
  )
})

test('a member sees what is to be read, opens it, and the branch sees the day; nobody else’s page shows it', async () => {
  const tasks = async (by: string) => (await world.call(by, 'study.mine', {})).items
  expect((await tasks(secretary)).map(({ materialId }) => materialId)).toContain(fraud)
  expect(lastCall(world, 'study.mine').databaseCalls).toBeLessThanOrEqual(4)
  expect((await tasks(openidOf('couple'))).map(({ materialId }) => materialId)).not.toContain(fraud)

  for (let taps = 0; taps < 2; taps += 1)
    await world.call(secretary, 'study.opened', { materialId: fraud, personId: me })

  expect(await member(me)).toMatchObject({ opened: '2026-11-22', place: 'read', why: '' })
  const [task] = (await tasks(secretary)).filter(({ materialId }) => materialId === fraud)
  expect(task?.people).toEqual([{ personId: me, name: '郑国梁', done: true }])
  expect(await world.refusal(openidOf('daughter'), 'study.opened', { materialId: fraud, personId: me })).toBe(
    'FORBIDDEN',
  )
})

test('what nobody pushed leaves no mark', async () => {
  const before = world.cloud.database.peek('assignments', { limit: 100 }).map(({ opened }) => opened)
  await world.call(secretary, 'study.opened', { materialId: health, personId: me })
  expect(world.cloud.database.peek('assignments', { limit: 100 }).map(({ opened }) => opened)).toEqual(before)
})

test('the room is the last list that was ticked; a person counts once, and every way is kept', async () => {
  const assignmentId = await push(world, { materialId: health })
  const { rows } = await progressOf(world, assignmentId)
  const present = rows.slice(0, 20).map(({ personId }) => personId)
  const tick = { assignmentId, rev: 0, day: '2026-11-21', present: [...present, named.persons.father] }
  await world.call(secretary, 'study.room', tick)
  await world.call(secretary, 'study.opened', { materialId: health, personId: me })
  expect(await world.refusal(secretary, 'study.room', { ...tick, present: [] })).toBe('CONFLICT')
  expect(await world.refusal(secretary, 'study.room', { ...tick, rev: 1, day: '2026-11-23' })).toBe('INPUT')

  const after = await progressOf(world, assignmentId)
  const read = new Set([...present, me])
  expect(after.counts).toMatchObject({ people: 23, read: read.size, ways: { room: 20, opened: 1, home: 0 } })
  expect(after.room).toEqual({ day: '2026-11-21', byName: '郑国梁' })

  await world.call(secretary, 'study.room', { ...tick, rev: 1, present: present.slice(1) })
  expect((await progressOf(world, assignmentId)).counts.ways.room).toBe(19)
})

test('送到家 is a way of its own, said once or twice', async () => {
  const assignmentId = await push(world, { materialId: health })
  const homes = { assignmentId, day: '2026-11-20', personIds: [me, named.persons.father] }
  await world.call(openidOf('caseworker'), 'study.home', homes)
  await world.call(secretary, 'study.home', { ...homes, day: '2026-11-21' })
  expect(assignmentIn(world, assignmentId).home).toEqual({ [me]: '2026-11-20' })
  expect((await progressOf(world, assignmentId)).counts).toMatchObject({ read: 1, ways: { home: 1 } })
  expect(await world.refusal(secretary, 'study.home', { ...homes, day: '2026-11-23' })).toBe('INPUT')
})

test('whoever has not read is reminded once in seven days, and stands on the call list where WeChat cannot reach', async () => {
  const assignmentId = await push(world, { materialId: named.materials.phone })
  await told(world)
  const first = messagesOf(world, assignmentIn(world, assignmentId).noticeId)
  expect([first.length, new Set(first.map(({ state }) => state))]).toEqual([23, new Set(['missed'])])

  await world.call(secretary, 'study.opened', { materialId: named.materials.phone, personId: me })
  const { noticeId } = await world.call(secretary, 'study.nudge', { assignmentId })
  expect(await world.refusal(secretary, 'study.nudge', { assignmentId })).toBe('STUDY.NUDGED')
  await told(world)
  const messages = messagesOf(world, noticeId)
  expect(messages.map(({ personId }) => personId)).not.toContain(me)
  expect([messages.length, new Set(messages.map(({ kind }) => kind))]).toEqual([22, new Set(['study'])])
  const about = { subject: 'notice' as const, subjectId: noticeId }
  expect((await world.call(openidOf('admin'), 'call.counts', about)).toCall).toBe(22)

  world.cloud.clock.advance(7 * 24 * 3_600_000)
  await world.call(secretary, 'study.nudge', { assignmentId })
})

test('a cancelled push is on nobody’s page and reminds nobody; what was marked stays', async () => {
  const assignmentId = await push(world, { materialId: named.materials.history })
  await world.call(secretary, 'study.opened', { materialId: named.materials.history, personId: me })
  const tap = newRequest()
  for (let taps = 0; taps < 2; taps += 1)
    await world.call(secretary, 'study.cancel', { assignmentId, reason: '推错了' }, tap)
  expect((await world.call(secretary, 'study.mine', {})).items.map(({ id }) => id)).not.toContain(
    assignmentId,
  )
  expect(await world.refusal(secretary, 'study.nudge', { assignmentId })).toBe('STUDY.CANCELLED')
  expect(await world.refusal(secretary, 'study.cancel', { assignmentId, reason: '再来' })).toBe(
    'STUDY.CANCELLED',
  )
  expect(await progressOf(world, assignmentId)).toMatchObject({ cancelled: true, counts: { read: 1 } })
})

test('the longest, the shortest and a title of emoji is one that WeChat takes', async () => {
  for (const title of EXTREMES) {
    const materialId = await publishMaterial(world, { title })
    const answers = [{ id: 'demo-study', answer: 'accept' as const }]
    await world.call(secretary, 'study.granted', { answers })
    world.cloud.credits.give(secretary, 'demo-study')
    const assignmentId = await push(world, { materialId })
    await told(world)
    const sent = messagesOf(world, assignmentIn(world, assignmentId).noticeId).filter(
      ({ state }) => state === 'sent',
    )
    expect([title, sent.map(({ personId }) => personId)]).toEqual([title, [me]])
  }
  const [last] = world.cloud.messages().slice(-1)
  expect(last).toMatchObject({ templateId: 'demo-study', data: { phrase4: '等您学习' } })
  expect(last?.page).toContain('features/study/pages/read/index?materialId=')
})

describe('stopped anywhere and tapped again,', () => {
  test('a push is one list for each place, and one telling', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => `第${newRequest()}次`,
      ask: (words, tap) =>
        world.ask(
          organiser,
          'study.assign',
          aPush({ orgId: changqing, to: { kind: 'org', orgId: changqing }, words }),
          tap,
        ),
      then: 'again',
      check: (words, moment) => {
        const found = world.cloud.database.peek('assignments', { query: { words } })
        const notices = found.flatMap(({ noticeId }) =>
          world.cloud.database.peek('notices', { query: { _id: noticeId } }),
        )
        expect([moment, found.length, notices.length]).toEqual([moment, 2, 2])
      },
    })
  })

  test('a reminder goes out once, and a room is ticked once', async () => {
    world.cloud.clock.set(new Date('2026-11-24T02:00:00.000Z'))
    await killedAtEveryWrite(world, {
      prepare: () => push(world),
      ask: (assignmentId, tap) => world.ask(secretary, 'study.nudge', { assignmentId }, tap),
      then: 'again',
      check: (assignmentId, moment) => {
        const { noticeId, nudgedAt } = assignmentIn(world, assignmentId)
        expect([moment, nudgedAt]).not.toEqual([moment, null])
        expect(world.cloud.database.peek('notices', { query: { key: assignmentId } })).toHaveLength(2)
        expect(world.cloud.database.peek('notices', { query: { _id: noticeId } })).toHaveLength(1)
      },
    })
    const room = { rev: 0, day: '2026-11-22', present: [me] }
    await killedAtEveryWrite(world, {
      prepare: () => push(world),
      ask: (assignmentId, tap) => world.ask(secretary, 'study.room', { assignmentId, ...room }, tap),
      then: 'again',
      check: (assignmentId, moment) =>
        expect([moment, assignmentIn(world, assignmentId).roomRev]).toEqual([moment, 1]),
    })
  })
})

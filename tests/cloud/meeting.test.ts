import { unzipSync } from 'fflate'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import {
  addPage,
  admin,
  aMeeting,
  BEGUN,
  confirm,
  confirmed,
  got,
  keptPage,
  mark,
  marksOf,
  orgId,
  planOf,
  secretary,
} from './meeting-steps'
import { lastCall } from './state'
import { isStored } from './storage'
import { tickLater } from './stops'

let world: World
let people: string[]
beforeAll(async () => {
  world = await startWorld({ persons: 180, threads: 2 })
  world.cloud.clock.set(BEGUN)
  const { marks } = await got(world, named.meetings.today)
  people = marks.map(({ personId }) => personId)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const person = (n: number) => people[n] ?? ''
const branch = () => world.call(secretary, 'meeting.branch', { orgId })
const absent = { what: 'absent' as const }
const leave = { what: 'leave' as const, reason: 'ill' as const, words: '' }

describe('who was there', () => {
  test('all stand as there; one tap each for leave and absent, and one to take it back', async () => {
    const meetingId = await aMeeting(world)
    await mark(world, meetingId, person(1), leave)
    await mark(world, meetingId, person(2), absent)
    await mark(world, meetingId, person(3), absent)
    await mark(world, meetingId, person(3), { what: 'here' })

    expect((await got(world, meetingId)).counts).toEqual({
      ...{ due: people.length, here: people.length - 2, leave: 1, absent: 1, madeUp: 0 },
    })
    expect(people).toHaveLength(23)
  })

  test('two phones that mark at once lose nothing of each other, on one person or on many', async () => {
    const meetingId = await aMeeting(world)
    const many = people
      .slice(1, 9)
      .map((personId, i) =>
        mark(world, meetingId, personId, i % 2 ? absent : leave, i % 2 ? secretary : admin),
      )
    await Promise.all(many)
    await Promise.all([
      mark(world, meetingId, person(10), absent),
      mark(world, meetingId, person(10), leave, admin),
    ])

    const { counts, ticks } = await got(world, meetingId)
    expect([counts.here, counts.leave + counts.absent, ticks]).toEqual([people.length - 9, 9, 10])
  })

  test('a tap that is repeated late does not take back what another phone said since', async () => {
    const meetingId = await aMeeting(world)
    const tap = newRequest()
    const ask = () =>
      world.ask(secretary, 'meeting.mark', { meetingId, personId: person(1), mark: absent }, tap)
    // Calls: who, receipt, scope, person, mark; then the event.
    world.cloud.faults.add({ function: 'api', at: 6, when: 'before', do: 'stop' })
    await ask().catch(() => 'killed')
    world.cloud.faults.clear()
    await mark(world, meetingId, person(1), { what: 'here' }, admin)

    expect(await ask()).toMatchObject({ ok: true })
    expect((await marksOf(world, meetingId))[person(1)]).toBe('here')
  })

  test('a stranger to the branch, and whoever was not asked, is not marked', async () => {
    const some = await aMeeting(world, { whom: 'some', personIds: [person(1)] })
    const ask = (personId: string) =>
      world.refusal(secretary, 'meeting.mark', { meetingId: some, personId, mark: absent })

    expect(await ask(person(2))).toBe('MEETING.NOT_MEMBER')
    expect(await ask(named.persons.father)).toBe('MEETING.NOT_MEMBER')
    expect(Object.keys(await marksOf(world, some))).toEqual([person(1)])
  })
})

describe('the record', () => {
  test('is confirmed with a photographed page; what stood before the last tap is not', async () => {
    const meetingId = await aMeeting(world)
    expect(await confirm(world, meetingId)).toMatchObject({ code: 'MEETING.NO_RECORD' })
    await addPage(world, meetingId)
    const { rev, ticks } = await got(world, meetingId)
    await mark(world, meetingId, person(1), absent, admin)
    expect(await world.refusal(secretary, 'meeting.confirm', { meetingId, rev, ticks })).toBe('CONFLICT')

    const tap = newRequest()
    const first = await confirm(world, meetingId, tap)
    expect(await confirm(world, meetingId, tap)).toMatchObject({ ...first, now: expect.any(String) })
    expect(await got(world, meetingId)).toMatchObject({
      ...{ state: 'confirmed', confirmed: { byName: '郑国梁' }, counts: { due: 23, absent: 1 } },
    })
  })

  test('once confirmed nobody is marked anew, but learning is made up; a correction keeps what stood there', async () => {
    const meetingId = await aMeeting(world)
    await mark(world, meetingId, person(1), absent)
    await addPage(world, meetingId)
    await confirm(world, meetingId)
    const one = { meetingId, personId: person(1) }
    expect(await world.refusal(secretary, 'meeting.mark', { ...one, mark: leave })).toBe('MEETING.CONFIRMED')
    await mark(world, meetingId, person(1), { what: 'madeUp', day: '2026-11-25', how: 'home' })

    const { rev } = await got(world, meetingId)
    const record = { chair: '郑国梁', recorder: '', topics: '读书', resolutions: '每月一本' }
    expect(await world.refusal(secretary, 'meeting.write', { meetingId, rev, record })).toBe(
      'MEETING.CONFIRMED',
    )
    await world.call(secretary, 'meeting.correct', { meetingId, rev, record, changed: '补上决议' })

    expect(await got(world, meetingId)).toMatchObject({
      ...{ resolutions: '每月一本', older: [{ resolutions: '', changed: '补上决议', byName: '郑国梁' }] },
      counts: { absent: 1, madeUp: 1 },
    })
  })

  test('typed on two phones, the second is told and loses nothing', async () => {
    const meetingId = await aMeeting(world)
    const { rev } = await got(world, meetingId)
    const record = { chair: '', recorder: '', topics: '读书', resolutions: '' }
    await world.call(secretary, 'meeting.write', { meetingId, rev, record })

    expect(await world.refusal(admin, 'meeting.write', { meetingId, rev, record })).toBe('CONFLICT')
  })

  test('a page is private, stays after 48 hours, and is gone when it was taken away', async () => {
    const meetingId = await aMeeting(world)
    const fileId = await keptPage(world, meetingId)
    await world.call(secretary, 'meeting.addPage', { meetingId, fileId })
    await world.call(secretary, 'meeting.addPage', { meetingId, fileId })
    expect((await got(world, meetingId)).pages).toHaveLength(1)
    expect(await world.refusal(secretary, 'meeting.addPage', { meetingId, fileId: 'cloud://x/y.jpg' })).toBe(
      'NOT_FOUND',
    )

    const { items } = await world.call(secretary, 'meeting.pages', { meetingId })
    expect((await fetch(items[0]?.url ?? '')).status).toBe(200)
    await world.call(secretary, 'meeting.dropPage', { meetingId, pageId: items[0]?.id ?? '' })
    expect(await isStored(world, fileId)).toBe(false)
  })

  test('is printed in the usual form, with the page of the book', async () => {
    const meetingId = await confirmed(world, { theme: '参观纪念馆' })

    const { name, url } = await world.call(secretary, 'print.meeting', { meetingId })
    const files = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()))
    const text = new TextDecoder().decode(files['word/document.xml']).replaceAll(/<[^>]+>/g, '')

    expect(name).toBe('会议记录_长青社区第一党支部_主题党日_2026-11-22.docx')
    for (const words of ['参观纪念馆', '应到 23 人，实到 23 人', '以纸质记录为准', '郑国梁'])
      expect(text).toContain(words)
    expect(Object.keys(files).filter((file) => file.startsWith('word/media/'))).toHaveLength(1)
  })
})

describe('the month of a branch', () => {
  test('says what is due and late, who has something to make up, and when the term ends', async () => {
    const { dues, term, members } = await branch()
    const late = dues
      .filter(({ kind }) => kind === 'assembly')
      .map(({ state, daysLate }) => [state, daysLate])

    expect(late).toEqual([
      ['overdue', 53],
      ['due', 0],
    ])
    expect([term, members]).toEqual(['ends', 23])
  })

  test('three who did not come are to make up; one who did is not', async () => {
    const meetingId = await aMeeting(world, { kinds: ['training'] })
    for (const n of [15, 16, 17]) await mark(world, meetingId, person(n), absent)
    await mark(world, meetingId, person(16), { what: 'madeUp', day: '2026-11-22', how: 'reading' })
    await mark(world, meetingId, person(18), leave)

    const missing = (await branch()).missing.filter(({ of }) =>
      of.some((each) => each.meetingId === meetingId),
    )
    expect(missing.map(({ personId }) => personId).sort()).toEqual([person(15), person(17)].sort())
  })

  test('a confirmed meeting is held, for each of its kinds; one that was given up is not', async () => {
    const stateOf = async (kind: string) =>
      (await branch()).dues.filter((due) => due.kind === kind).map(({ state }) => state)
    const meetingId = await confirmed(world, { kinds: ['review', 'assembly'] })
    expect([await stateOf('review'), await stateOf('assembly')]).toEqual([[], ['overdue']])
    expect(await world.refusal(secretary, 'meeting.drop', { meetingId, reason: '下大雨' })).toBe(
      'MEETING.CONFIRMED',
    )

    const planned = await aMeeting(world, { kinds: ['secretaries'] })
    expect(await stateOf('secretaries')).toEqual(['open'])
    await world.call(secretary, 'meeting.drop', { meetingId: planned, reason: '下大雨' })
    expect(await stateOf('secretaries')).toEqual(['due'])
  })

  test('a cadence is a setting of each level, kind by kind', async () => {
    const own = { cadences: { training: 'never' as const } }
    await world.call(admin, 'settings.update', { orgId: named.orgs.changqing, rev: 0, own })

    expect((await branch()).dues.map(({ kind }) => kind)).not.toContain('training')
    expect((await branch()).dues.map(({ kind }) => kind)).toContain('committee')
  })

  test('the level above sees each branch by kind, also one that has said nothing', async () => {
    const { items } = await world.call(openidOf('organiser'), 'meeting.table', { orgId: named.orgs.jialian })
    const first = items.find((each) => each.orgId === orgId)
    const south = items.find((each) => each.orgId === named.orgs.southBranch)

    expect(first?.cells.find(({ kind }) => kind === 'group')).toMatchObject({ state: 'due', missed: 0 })
    expect([first?.secretary, first?.known, south?.known]).toEqual(['郑国梁', true, false])
    expect(lastCall(world, 'meeting.table').databaseActions).toHaveLength(5)
  })
})

test('what a branch says of itself is kept by who saw it last; a committee is of its own people', async () => {
  const { rev } = await branch()
  const facts = {
    ...{
      kind: 'temporary' as const,
      stay: '海南三亚',
      from: '2026-07-01',
      to: '2027-03-31',
      secretary: '郑国梁',
    },
    ...{ term: null, committee: [{ personId: person(4), post: '书记' }] },
  }
  const set = (at: number, over = {}) => ({ orgId, rev: at, facts: { ...facts, ...over } })
  const stranger = { committee: [{ personId: named.persons.father, post: '书记' }] }
  expect(await world.refusal(secretary, 'meeting.setBranch', set(rev, stranger))).toBe('INPUT')
  expect(await world.refusal(secretary, 'meeting.setBranch', set(rev, { to: null }))).toBe('INPUT')
  const tap = newRequest()

  const saved = await world.call(secretary, 'meeting.setBranch', set(rev), tap)
  expect(await world.call(secretary, 'meeting.setBranch', set(rev), tap)).toEqual(saved)
  expect(await world.refusal(admin, 'meeting.setBranch', set(rev))).toBe('CONFLICT')
  expect((await branch()).facts).toMatchObject({ stay: '海南三亚', committee: [{ post: '书记' }] })

  const { id } = await world.call(secretary, 'meeting.plan', { orgId, plan: planOf({ whom: 'committee' }) })
  expect(Object.keys(await marksOf(world, id))).toEqual([person(4)])
})

test('one tap tells everybody of the branch and nobody else, once', async () => {
  const meetingId = await aMeeting(world, { startsAt: '2026-11-29T01:00:00.000Z' })
  const tap = newRequest()
  await world.call(secretary, 'meeting.tell', { meetingId }, tap)
  await world.call(secretary, 'meeting.tell', { meetingId }, tap)
  await tickLater(world, 'notice-expand')

  const [notice, ...others] = world.cloud.database.peek('notices', { query: { orgId } })
  const told = world.cloud.database.peek('messages', { query: { subjectId: notice?._id }, limit: 100 })
  expect([notice?.title, others]).toEqual(['主题党日：学习红色故事', []])
  expect(told.map(({ personId }) => personId).sort()).toEqual([...people].sort())
  expect((await got(world, meetingId)).told).toBe(true)

  const { items } = await world.call(secretary, 'notice.mine', {})
  expect(items.map(({ title }) => title)).toContain('主题党日：学习红色故事')
  const noticeId = String(notice?._id)
  expect((await world.call(secretary, 'notice.get', { noticeId })).body).toContain('11月29日星期日上午9:00')
  expect(await world.refusal(openidOf('daughter'), 'notice.get', { noticeId })).toBe('NOT_FOUND')
})

test('an ordinary org is no branch', async () => {
  const elsewhere = { orgId: named.orgs.changqing }
  expect(await world.refusal(secretary, 'meeting.branch', elsewhere)).toBe('MEETING.NOT_BRANCH')
  expect(await world.refusal(secretary, 'meeting.plan', { ...elsewhere, plan: planOf() })).toBe(
    'MEETING.NOT_BRANCH',
  )
})

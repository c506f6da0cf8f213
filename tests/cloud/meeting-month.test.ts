import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import {
  admin,
  aMeeting,
  BEGUN,
  confirmed,
  got,
  mark,
  marksOf,
  orgId,
  planOf,
  secretary,
} from './meeting-steps'
import { lastCall } from './state'
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

const person = (n: number) => people[n] ?? ''
const branch = () => world.call(secretary, 'meeting.branch', { orgId })
const absent = { what: 'absent' as const }
const leave = { what: 'leave' as const, reason: 'ill' as const, words: '' }

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

test('on the day after its last one a temporary membership is over, whoever else the person belongs to', async () => {
  const away = (await world.call(admin, 'branch.members', { orgId: named.orgs.southBranch })).items
  const members = async () =>
    (await world.call(admin, 'branch.members', { orgId: named.orgs.southBranch })).items.length
  const storedOf = () => world.cloud.database.peek('persons', { query: { _id: away[0]?.id } })[0]
  expect([away.length, storedOf()?.memberUntil]).toEqual([4, '2027-03-31'])

  world.cloud.clock.set(new Date('2027-03-31T15:50:00.000Z'))
  await tickLater(world, 'memberships')
  expect(await members()).toBe(4)
  world.cloud.clock.set(new Date('2027-03-31T16:00:00.000Z'))
  await tickLater(world, 'memberships')

  expect([await members(), storedOf()?.memberOf, storedOf()?.memberUntil]).toEqual([0, [orgId], null])
})

test('an ordinary org is no branch', async () => {
  const elsewhere = { orgId: named.orgs.changqing }
  expect(await world.refusal(secretary, 'meeting.branch', elsewhere)).toBe('MEETING.NOT_BRANCH')
  expect(await world.refusal(secretary, 'meeting.plan', { ...elsewhere, plan: planOf() })).toBe(
    'MEETING.NOT_BRANCH',
  )
})

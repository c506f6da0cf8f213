import { unzipSync } from 'fflate'

import { named } from '../fixtures/city/named'
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
  secretary,
} from './meeting-steps'
import { isStored } from './storage'

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
    expect(await confirm(world, meetingId, tap)).toMatchObject({ ok: true, data: first.ok && first.data })
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

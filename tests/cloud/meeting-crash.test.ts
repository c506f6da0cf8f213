import type { World } from '../world'
import { startWorld } from '../world'
import { aMeeting, BEGUN, confirm, got, mark, orgId, planOf, secretary } from './meeting-steps'
import { killedAtEveryWrite } from './stops'

let world: World
let personId: string
beforeAll(async () => {
  world = await startWorld({ persons: 180, threads: 2 })
  world.cloud.clock.set(BEGUN)
  personId = (await got(world, await aMeeting(world))).marks[1]?.personId ?? ''
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const stored = (query: Record<string, unknown>) =>
  world.cloud.database.peek('meetings', { query, limit: 100 })
/** As the branch counts the meeting. */
const heldAs = (meetingId: string) => {
  const [branch] = world.cloud.database.peek('branches', { query: { _id: orgId } })
  const held = branch?.held as Record<string, { day: string; confirmed: boolean }> | undefined
  return held?.[meetingId] && [held[meetingId].day, held[meetingId].confirmed]
}

describe('killed at any write and tapped again,', () => {
  test('one meeting is planned, and the branch counts it', async () => {
    let themes = 0
    await killedAtEveryWrite(world, {
      prepare: () => `第${(themes += 1)}次`,
      ask: (theme, tap) => world.ask(secretary, 'meeting.plan', { orgId, plan: planOf({ theme }) }, tap),
      then: 'again',
      check: (theme, moment) => {
        const found = stored({ theme })
        expect([moment, found.map(({ _id }) => heldAs(String(_id)))]).toEqual([
          moment,
          [['2026-11-22', false]],
        ])
      },
    })
  })

  test('what was given up is not counted any more', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => aMeeting(world),
      ask: (meetingId, tap) => world.ask(secretary, 'meeting.drop', { meetingId, reason: '下大雨' }, tap),
      then: 'again',
      check: (meetingId, moment) => expect([moment, heldAs(meetingId)]).toEqual([moment, undefined]),
    })
  })

  test('somebody is marked once', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => aMeeting(world),
      ask: (meetingId, tap) =>
        world.ask(secretary, 'meeting.mark', { meetingId, personId, mark: { what: 'absent' } }, tap),
      then: 'again',
      check: async (meetingId, moment) => {
        const { counts, ticks } = await got(world, meetingId)
        expect([moment, counts.absent, ticks]).toEqual([moment, 1, 1])
      },
    })
  })

  test('a record is confirmed with everybody who was due, and counts as held', async () => {
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const meetingId = await aMeeting(world)
        await mark(world, meetingId, personId, { what: 'absent' })
        const record = { chair: '', recorder: '', topics: '读书', resolutions: '' }
        await world.call(secretary, 'meeting.write', { meetingId, rev: 1, record })
        return meetingId
      },
      ask: (meetingId, tap) => confirm(world, meetingId, tap),
      then: 'again',
      check: async (meetingId, moment) => {
        const { counts, state } = await got(world, meetingId)
        expect([moment, state, counts.due, counts.absent, heldAs(meetingId)]).toEqual([
          ...[moment, 'confirmed', 23, 1, ['2026-11-22', true]],
        ])
      },
    })
  })

  test('everybody is told by one notice', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => aMeeting(world, { theme: `告诉${Math.random()}` }),
      ask: (meetingId, tap) => world.ask(secretary, 'meeting.tell', { meetingId }, tap),
      then: 'again',
      check: async (meetingId, moment) => {
        const { theme, told } = await got(world, meetingId)
        const notices = world.cloud.database.peek('notices', { query: { title: `主题党日：${theme}` } })
        expect([moment, told, notices.length]).toEqual([moment, true, 1])
      },
    })
  })
})

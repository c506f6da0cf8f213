import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import {
  aNoticeDraft,
  delivered,
  draftNotice,
  JOBS,
  noticeIn,
  noticeWrongs,
  opened,
  peopleAt,
  publishNotice,
  writer,
} from './notice-steps'
import { messagesOf } from './message-steps'
import { atEveryCall, killedAtEveryWrite, tickLater } from './stops'

const { daxiang, tongan } = named.orgs
const { father } = named.persons
const daughter = openidOf('daughter')
const MINUTES = 300_000

let world: World
let people: string[]
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  people = peopleAt(world, daxiang)
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

test('a notice is written once, however its tap is stopped', async () => {
  let made = 0
  await killedAtEveryWrite(world, {
    prepare: () => aNoticeDraft({ title: `第${(made += 1)}条通知` }),
    ask: (draft, tap) => world.ask(writer, 'notice.create', { orgId: tongan, draft }, tap),
    then: 'again',
    check: ({ title }, moment) => {
      const found = world.cloud.database.peek('notices', { query: { title } })
      expect([moment, found.length]).toEqual([moment, 1])
    },
  })
})

describe('stopped anywhere and tapped again,', () => {
  const is = (field: 'telling' | 'state', wanted: number | string) => (noticeId: string, moment: string) =>
    expect([moment, noticeIn(world, noticeId)[field]]).toEqual([moment, wanted])

  test('a notice is published once', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => draftNotice(world),
      ask: (noticeId, tap) => world.ask(writer, 'notice.publish', { noticeId, rev: 1, at: null }, tap),
      then: 'again',
      check: is('telling', 1),
    })
  })

  test('corrected once, with what stood there', async () => {
    const text = { title: '停水通知', body: '后天停水。', changed: '改到后天', again: true }
    await killedAtEveryWrite(world, {
      prepare: () => publishNotice(world),
      ask: (noticeId, tap) => world.ask(writer, 'notice.correct', { noticeId, rev: 2, ...text }, tap),
      then: 'again',
      check: (noticeId, moment) => {
        is('telling', 2)(noticeId, moment)
        expect(noticeIn(world, noticeId).older).toHaveLength(1)
      },
    })
  })

  test('withdrawn for good', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => publishNotice(world),
      ask: (noticeId, tap) => world.ask(writer, 'notice.withdraw', { noticeId, reason: '写错了' }, tap),
      then: 'again',
      check: is('state', 'withdrawn'),
    })
    await delivered(world)
  })

  test('我知道了 is one word, and everybody stands in one place', async () => {
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const own = await publishNotice(world, { sign: true })
        await delivered(world)
        return own
      },
      ask: (own, tap) => world.ask(daughter, 'notice.sign', { noticeId: own, personId: father }, tap),
      then: 'again',
      check: async (own, moment) => {
        expect(await opened(world, own)).toMatchObject({ signed: 1, tally: { told: 1 } })
        expect([moment, await noticeWrongs(world, own, people)]).toEqual([moment, []])
      },
    })
  })
})

test(
  'the listing may stop before and after every database call: everybody is accounted for, nobody is told twice',
  async () => {
    let noticeId = ''
    const calls = await atEveryCall(world, {
      ...{ job: 'notice-expand', jobs: JOBS, happens: 'stop' },
      prepare: async () => {
        noticeId = await publishNotice(world)
      },
      check: async (moment) =>
        expect([moment, await noticeWrongs(world, noticeId, people)]).toEqual([moment, []]),
    })
    expect(calls).toBeGreaterThan(5)
  },
  MINUTES,
)

test(
  'somebody withdraws at any moment of the listing: nobody is told or telephoned after it',
  async () => {
    let noticeId = ''
    await atEveryCall(world, {
      ...{ job: 'notice-expand', jobs: JOBS },
      prepare: async () => {
        noticeId = await publishNotice(world)
      },
      happens: () => world.call(writer, 'notice.withdraw', { noticeId, reason: '写错了' }),
      check: async (moment) => {
        await delivered(world)
        const open = messagesOf(world, noticeId).filter(({ state }) => state !== 'cancelled')
        expect([moment, open]).toEqual([moment, []])
      },
    })
  },
  MINUTES,
)

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
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
import { lastCall } from './state'
import { atEveryCall, tickLater } from './stops'

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

/** Before this call nothing but the caller and the receipt has been read. */
const KNOWN = 3

type Tap = (requestId: string) => Promise<{ ok: boolean }>

/** The tap is killed before its n-th database call or after its last, and then tapped again by the same request. */
const atEveryStop = async (
  path: string,
  start: () => Promise<Tap>,
  check: (moment: string) => Promise<void>,
): Promise<void> => {
  await (
    await start()
  )(newRequest())
  const calls = lastCall(world, path).databaseCalls
  for (let at = KNOWN; at <= calls + 1; at += 1) {
    const tap = await start()
    const requestId = newRequest()
    const when = at > calls ? ('after' as const) : ('before' as const)
    world.cloud.faults.add({
      function: 'api',
      action: new RegExp(path),
      at: Math.min(at, calls),
      when,
      do: 'stop',
    })
    await tap(requestId).catch(() => 'killed')
    world.cloud.faults.clear()
    expect([at, await tap(requestId)]).toMatchObject([at, { ok: true }])
    await check(`${path} ${when} call ${at} of ${calls}`)
  }
}

test(
  'a notice is written once, however its tap is stopped',
  async () => {
    let title = 0
    await atEveryStop(
      'notice.create',
      () => {
        title += 1
        const draft = aNoticeDraft({ title: `第${title}条通知` })
        return Promise.resolve((id) => world.ask(writer, 'notice.create', { orgId: tongan, draft }, id))
      },
      async (moment) => {
        const found = world.cloud.database.peek('notices', { query: { title: `第${title}条通知` } })
        expect([moment, found.length]).toEqual([moment, 1])
        return Promise.resolve()
      },
    )
  },
  MINUTES,
)

test(
  'published, corrected and withdrawn by taps that are stopped anywhere: each happens once',
  async () => {
    let noticeId = ''
    const text = { title: '停水通知', body: '后天停水。', changed: '改到后天', again: true }
    await atEveryStop(
      'notice.publish',
      async () => {
        noticeId = await draftNotice(world)
        return (id) => world.ask(writer, 'notice.publish', { noticeId, rev: 1, at: null }, id)
      },
      async (moment) => {
        expect([moment, noticeIn(world, noticeId).telling]).toEqual([moment, 1])
        return Promise.resolve()
      },
    )
    await atEveryStop(
      'notice.correct',
      async () => {
        noticeId = await publishNotice(world)
        return (id) => world.ask(writer, 'notice.correct', { noticeId, rev: 2, ...text }, id)
      },
      async (moment) => {
        const { telling, older } = noticeIn(world, noticeId)
        expect([moment, telling, older.length]).toEqual([moment, 2, 1])
        return Promise.resolve()
      },
    )
    await atEveryStop(
      'notice.withdraw',
      async () => {
        noticeId = await publishNotice(world)
        return (id) => world.ask(writer, 'notice.withdraw', { noticeId, reason: '写错了' }, id)
      },
      async (moment) => {
        expect([moment, noticeIn(world, noticeId).state]).toEqual([moment, 'withdrawn'])
        return Promise.resolve()
      },
    )
    await delivered(world)
  },
  MINUTES,
)

test(
  '我知道了, seen and ticked off survive a stop at every call: one word, and everybody in one place',
  async () => {
    let noticeId = ''
    const fresh = async () => {
      noticeId = await publishNotice(world, { sign: true })
      await delivered(world)
    }
    const holds = async (moment: string) => {
      expect([moment, await noticeWrongs(world, noticeId, people)]).toEqual([moment, []])
    }
    await atEveryStop(
      'notice.sign',
      async () => {
        await fresh()
        return (id) => world.ask(daughter, 'notice.sign', { noticeId, personId: father }, id)
      },
      async (moment) => {
        expect(await opened(world, noticeId)).toMatchObject({ signed: 1, tally: { told: 1 } })
        await holds(moment)
      },
    )
    await atEveryStop(
      'notice.told',
      async () => {
        await fresh()
        return (id) => world.ask(writer, 'notice.told', { noticeId, personId: father }, id)
      },
      holds,
    )
    await fresh()
    await atEveryStop(
      'notice.seen',
      () => Promise.resolve((id) => world.ask(daughter, 'notice.seen', { noticeId }, id)),
      () => Promise.resolve(),
    )
  },
  MINUTES,
)

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

import sharp from 'sharp'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { rosterOf } from './state'
import { atEveryCall, killedAtEveryWrite, tickLater } from './stops'
import { isStored, uploadTo } from './storage'

const door = openidOf('doorStaff')
const activityId = named.activities.daxiangLecture
const HOURS_48 = 48 * 3_600_000
const MINUTE = 60_000

let world: World
let bytes: Buffer
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fed' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const uploaded = async () => {
  const { path } = await world.call(door, 'print.inbox', { activityId })
  return uploadTo(world, door, path, bytes)
}
const keep = async (inbox: string) =>
  (await world.call(door, 'print.keepPhoto', { activityId, inbox })).fileId
const records = () => world.cloud.database.peek('uploads')
const shown = () => rosterOf(world, activityId).paperPhotos

/** Two days later, and the minutes that a request in the middle of its work is given. */
const laterThan48Hours = async () => {
  world.cloud.clock.advance(HOURS_48 + 6 * MINUTE)
  await tickLater(world, 'inbox-orphans')
}

test('a tap is told one path, however often it is sent; it is announced before anything is uploaded', async () => {
  const tap = newRequest()
  const first = await world.call(door, 'print.inbox', { activityId }, tap)

  expect(await world.call(door, 'print.inbox', { activityId }, tap)).toEqual(first)
  expect(first.path).toBe(`inbox/${door}/${tap}`)
  expect(records()).toMatchObject([{ path: first.path, fileId: null }])
})

test('an upload that nobody takes is deleted after 48 hours, not before; one that never came is no fault', async () => {
  const inbox = await uploaded()

  world.cloud.clock.advance(HOURS_48 - 10 * MINUTE)
  await tickLater(world)
  expect(await isStored(world, inbox)).toBe(true)

  await laterThan48Hours()
  expect(await isStored(world, inbox)).toBe(false)
  expect(records()).toEqual([])
  expect(world.cloud.database.peek('jobs', { query: { _id: 'inbox-orphans' } })).toMatchObject([
    { failures: 0 },
  ])
})

test('a photo replaced by another goes; the one that the paper list shows stays for good', async () => {
  const replaced = await keep(await uploaded())
  const photo = await keep(await uploaded())
  await world.call(door, 'checkin.paper', { activityId, absent: [], photo })
  expect(records()).toHaveLength(1)

  await laterThan48Hours()

  expect([await isStored(world, replaced), await isStored(world, photo)]).toEqual([false, true])
  expect([shown(), records()]).toEqual([[photo], []])
})

test('what was taken too late, is another activity’s or was made up is not attached, and nobody is ticked by it', async () => {
  const late = await keep(await uploaded())
  world.cloud.clock.advance(HOURS_48)
  const other = named.activities.daxiang2022
  const foreign = await keep(await uploaded())
  const before = shown()

  const paper = (id: string, photo: string) =>
    world.refusal(door, 'checkin.paper', { activityId: id, absent: [], photo })

  expect(await paper(activityId, late)).toBe('NOT_FOUND')
  expect(await paper(other, foreign)).toBe('NOT_FOUND')
  expect(await paper(activityId, 'cloud://elsewhere/photo.jpg')).toBe('NOT_FOUND')
  expect(shown()).toEqual(before)
})

test('prints carry names: they are deleted after 48 hours too', async () => {
  await laterThan48Hours()
  await world.call(door, 'print.signInSheet', { activityId })
  const [{ path = '' } = {}] = records() as { path?: string }[]
  const fileId = (await uploaded()).replace(/inbox\/.*$/, path)
  expect(await isStored(world, fileId)).toBe(true)

  await laterThan48Hours()

  expect(await isStored(world, fileId)).toBe(false)
})

/** Kills a call before its first database call, its second …, tries it again as a phone does, and answers what it said then. */
const triedAgain = async (
  fn: string,
  at: number,
  ask: (tap: string) => Promise<{ ok: boolean }>,
): Promise<{ ok: boolean }> => {
  const tap = newRequest()
  world.cloud.faults.add({ function: fn, at, when: 'before', do: 'stop' })
  const first = await ask(tap).catch(() => null)
  world.cloud.faults.clear()
  return first ?? (await ask(tap))
}

test.each([1, 2, 3, 4, 5, 6])(
  'a photo whose keeping was stopped before database call %i is one private file after the next try',
  async (at) => {
    const inbox = await uploaded()
    const answer = await triedAgain('files', at, (tap) =>
      world.ask(door, 'print.keepPhoto', { activityId, inbox }, tap),
    )

    expect(answer).toMatchObject({ ok: true })
    const photo = await keep(inbox)
    expect(answer).toMatchObject({ data: { fileId: photo } })
    expect([await isStored(world, photo), await isStored(world, inbox)]).toEqual([true, false])
  },
)

const paper = {
  prepare: async () => keep(await uploaded()),
  ask: (photo: string, tap: string) =>
    world.ask(door, 'checkin.paper', { activityId, absent: [], photo }, tap),
}

test('a paper list that is stopped at any write shows its photo once after the next try, and keeps it', async () => {
  await killedAtEveryWrite(world, {
    ...{ ...paper, then: 'again' },
    check: async (photo, moment) => {
      await laterThan48Hours()
      expect([moment, shown().filter((each) => each === photo)]).toEqual([moment, [photo]])
      expect([await isStored(world, photo), records()]).toEqual([true, []])
    },
  })
})

test('a paper list that is stopped and nobody tries again leaves no file that nothing shows', async () => {
  await killedAtEveryWrite(world, {
    ...{ ...paper, then: laterThan48Hours },
    check: async (photo, moment) => {
      const stored = await isStored(world, photo)
      expect([moment, stored]).toEqual([moment, shown().includes(photo)])
      if (moment !== 'unharmed') expect(records()).toEqual([])
    },
  })
})

test('the job may stop before and after every database call: the next one deletes what is left, and only that', async () => {
  let files: string[] = []
  const photo = shown()[0] ?? ''

  await atEveryCall(world, {
    job: 'inbox-orphans',
    prepare: async () => {
      files = [await uploaded(), await keep(await uploaded())]
      world.cloud.clock.advance(HOURS_48 + 6 * MINUTE)
    },
    happens: 'stop',
    check: async (moment) => {
      const left = await Promise.all([...files, photo].map((each) => isStored(world, each)))
      expect([moment, left, records()]).toEqual([moment, [false, false, true], []])
    },
  })
})

import type { InputOf, Path } from '@/types/kernel/contract'

import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { aSession, door, keptPhoto, LOGISTICS, organiser, paperwork, PLAN } from './dossier-steps'
import { bus, onTheRoad, POINTS } from './on-the-road'
import { lastCall } from './state'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

interface Round<P extends Path> {
  path: P
  by: string
  prepare: () => Promise<InputOf<P>>
  check: (input: InputOf<P>) => Promise<void>
}

/**
 * The moment at which the decision stands and its event does not: a repetition finds no answer and must know its own work.
 * Whatever comes before the decision changes nothing. Done once unharmed, which says how many calls there are.
 */
const stopsBeforeItsEvent = async <P extends Path>({ path, by, prepare, check }: Round<P>): Promise<void> => {
  await world.call(by, path, await prepare())
  const calls = lastCall(world, path).databaseCalls
  const [input, tap] = [await prepare(), newRequest()]
  world.cloud.faults.add({ action: new RegExp(`^${path}$`), at: calls, when: 'before', do: 'stop' })
  expect(await world.ask(by, path, input, tap).catch(() => 'killed')).toBe('killed')
  world.cloud.faults.clear()

  expect(await world.ask(by, path, input, tap)).toMatchObject({ ok: true })
  await check(input)
}

const dossier = (activityId: string) => paperwork(world, activityId).get()

describe('stopped before its event, the next try of the tap leaves it done once:', () => {
  test('what was heard, and what to do better', async () => {
    const prepare = async () => ({ activityId: await aSession(world), text: '声音听不清' })
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.hear', by: door, prepare },
      check: async ({ activityId }) => expect((await dossier(activityId)).heard).toHaveLength(1),
    })
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.addNote', by: organiser, prepare },
      check: async ({ activityId }) => expect((await dossier(activityId)).improvements).toHaveLength(1),
    })
  })

  test('a line taken back', async () => {
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.dropNote', by: organiser },
      prepare: async () => {
        const activityId = await aSession(world)
        for (const text of ['听不清', '太远了']) await world.call(door, 'dossier.hear', { activityId, text })
        return { activityId, noteId: (await dossier(activityId)).heard[0]?.id ?? '' }
      },
      check: async ({ activityId }) => expect((await dossier(activityId)).heard).toHaveLength(1),
    })
  })

  test('pieces counted, and a plan that was asked for', async () => {
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.count', by: door },
      prepare: async () => {
        const activityId = await aSession(world)
        await paperwork(world, activityId).save(LOGISTICS)
        return { activityId, key: 'chair', when: 'back' as const, count: 18 }
      },
      check: async ({ activityId }) =>
        expect((await dossier(activityId)).logistics.equipment[0]).toMatchObject({ back: 18 }),
    })
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.ask', by: organiser },
      prepare: async () => {
        const activityId = await aSession(world)
        await paperwork(world, activityId).save(PLAN)
        return { activityId }
      },
      check: async ({ activityId }) =>
        expect((await dossier(activityId)).approval).toMatchObject({ state: 'asked', rev: 1 }),
    })
  })

  test('a photo marked, and one dropped', async () => {
    const prepare = async () => {
      const activityId = await aSession(world)
      const fileId = await keptPhoto(world, activityId)
      await world.call(organiser, 'dossier.addPhoto', {
        activityId,
        fileId,
        kind: 'wide',
        line: null,
        shy: false,
      })
      return { activityId, photoId: (await dossier(activityId)).photos[0]?.id ?? '' }
    }
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.markPhoto', by: door },
      prepare: async () => ({ ...(await prepare()), shy: true }),
      check: async ({ activityId }) =>
        expect((await dossier(activityId)).photos).toMatchObject([{ shy: true }]),
    })
    await stopsBeforeItsEvent({
      ...{ path: 'dossier.dropPhoto', by: organiser, prepare },
      check: async ({ activityId }) => expect((await dossier(activityId)).photos).toEqual([]),
    })
  })

  test('points and buses of a trip, and who sits where', async () => {
    const { trip, setUp, plan } = onTheRoad(() => world)
    const buses = [bus('b1', 40)]
    await stopsBeforeItsEvent({
      ...{ path: 'rollcall.setUp', by: organiser },
      prepare: async () => ({ activityId: (await trip(2)).activityId, rev: 0, points: POINTS, buses }),
      check: async ({ activityId }) => expect(await plan(activityId)).toMatchObject({ rev: 1, buses }),
    })
    await stopsBeforeItsEvent({
      ...{ path: 'rollcall.fill', by: organiser },
      prepare: async () => {
        const { activityId } = await trip(2)
        return { activityId, rev: (await setUp(activityId, 0, buses)).rev }
      },
      check: async ({ activityId, rev }) => expect((await plan(activityId)).rev).toBe(rev + 1),
    })
  })

  test('a table announced: one place for it, not two', async () => {
    const activityId = (await onTheRoad(() => world).trip(0)).activityId
    const announced = () => world.cloud.database.peek('uploads', { query: { activityId } }).length
    await stopsBeforeItsEvent({
      ...{ path: 'lists.inbox', by: organiser },
      prepare: () => Promise.resolve({ activityId }),
      check: () => Promise.resolve(expect(announced()).toBe(2)),
    })
  })
})

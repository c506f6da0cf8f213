import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { accountOf, duplicate, father, merge, organiser, personOf, stateOf } from './merge-steps'
import { lastCall } from './state'

const daughter = openidOf('daughter')
/** A merge that meets nobody else; the tests below fail when it needs more. */
const CALLS = 18

let world: World
beforeAll(async () => {
  world = await startWorld({ threads: 2, persons: 60 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** Killed after call n, the database is as it is before call n + 1: one of the two is enough. */
const points = Array.from({ length: CALLS }, (_, i) => i + 1)

/** Kills the function at one point, and asks again with the same requestId when the database has dropped what was left open. */
const interrupted = async (at: number, ask: (requestId: string) => Promise<{ ok: boolean }>) => {
  const requestId = newRequest()
  world.cloud.faults.add({ function: 'api', at, when: 'after', do: 'stop' })
  await ask(requestId).catch(() => undefined)
  world.cloud.faults.clear()
  // The 30 s after which a transaction that nobody ends is gone.
  await world.cloud.database.ensure([])
  expect(await ask(requestId)).toMatchObject({ ok: true })
}

test('the points below reach every database call of a merge and of its undoing', async () => {
  const { id } = await duplicate(world)
  await merge(world, id)
  await world.call(organiser, 'person.unmerge', { personId: id })

  expect(lastCall(world, 'person.merge').databaseCalls).toBeLessThanOrEqual(CALLS)
  expect(lastCall(world, 'person.unmerge').databaseCalls).toBeLessThanOrEqual(CALLS)
})

test.each(points)(
  'killed after database call %i and repeated, a merge and its undoing are whole',
  async (at) => {
    const { id, openid } = await duplicate(world)
    const state = () => stateOf(world, [father, id], [openid, daughter])
    const before = state()
    const input = { keepId: father, dropId: id, reason: '同一个人' }

    await interrupted(at, (requestId) => world.ask(organiser, 'person.merge', input, requestId))

    expect(personOf(world, id).mergedInto).toBe(father)
    expect(personOf(world, father).mergedFrom).toEqual([id])
    const shown = { personId: father, formerIds: [id] }
    expect(accountOf(world, openid).persons).toMatchObject([{ ...shown, was: id }])
    expect(accountOf(world, daughter).proxies).toMatchObject([shown])

    await interrupted(at, (requestId) => world.ask(organiser, 'person.unmerge', { personId: id }, requestId))

    expect(state()).toEqual(before)
  },
)

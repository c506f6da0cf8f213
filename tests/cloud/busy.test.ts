import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { violations } from './state'

const { retiree, chenDaxiang } = named.persons
const { changqingLecture, daxiangLecture } = named.activities

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** As the platform refuses what is more than the plan's connections. */
const REFUSED = { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', message: '20 requests are in the database' }

interface Tried {
  /** What the refused call was told, one for each of its database calls. */
  told: string[]
  /** What the same tap was told when it came again. */
  again: string[]
}

/** Refuses the 1st, 2nd … database call of an action, and lets the same tap come again; `undo` makes it possible once more. */
const refusedAtEach = async <P extends Path>(
  openid: string,
  path: P,
  input: InputOf<P>,
  undo: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Tried> => {
  const tried: Tried = { told: [], again: [] }
  for (let at = 1; ; at += 1) {
    const requestId = newRequest()
    world.cloud.faults.add({ function: 'api', at, when: 'before', do: REFUSED })
    const first = await world.ask(openid, path, input, requestId)
    world.cloud.faults.clear()
    if (!first.ok) {
      tried.told.push(first.code)
      const second = await world.ask(openid, path, input, requestId)
      tried.again.push(second.ok ? 'ok' : second.code)
    }
    await undo()
    if (first.ok) return tried
  }
}

const expectQueued = ({ told, again }: Tried, atLeast: number) => {
  expect(told.length).toBeGreaterThanOrEqual(atLeast)
  expect(new Set(told)).toEqual(new Set(['BUSY']))
  expect(new Set(again)).toEqual(new Set(['ok']))
}

test('a registration that meets a full database says BUSY at every call, and the same tap gets exactly one place', async () => {
  const place = { activityId: changqingLecture, personId: retiree }
  const me = openidOf('retiree')

  const tried = await refusedAtEach(me, 'registration.create', place, () =>
    world.call(me, 'registration.cancel', place),
  )

  expectQueued(tried, 6)
  expect(violations(world, changqingLecture)).toEqual([])
})

test('a tick at the door does too', async () => {
  const door = openidOf('doorStaff')
  const who = { personId: chenDaxiang }

  const tried = await refusedAtEach(door, 'checkin.tick', { activityId: daxiangLecture, who }, () =>
    world.call(door, 'checkin.undo', { activityId: daxiangLecture, ...who }),
  )

  expectQueued(tried, 4)
})

test('introducing oneself does too, and makes one person', async () => {
  let at = 0
  for (let refused = true; refused;) {
    at += 1
    const [openid, name, requestId] = [`oBusy_introduces_${at}`, '新人', newRequest()]
    world.cloud.faults.add({ function: 'api', at, when: 'before', do: REFUSED })
    const first = await world.ask(openid, 'person.introduce', { name }, requestId)
    world.cloud.faults.clear()
    await world.call(openid, 'person.introduce', { name }, requestId)

    refused = !first.ok
    if (!first.ok) expect(first.code).toBe('BUSY')
    expect(world.cloud.database.peek('persons', { query: { createdBy: openid } })).toHaveLength(1)
  }
  expect(at).toBeGreaterThan(5)
})

test.each([
  ['home.get', {}],
  ['activity.list', {}],
  ['registration.mine', {}],
] as const)('%s does too', async (path, input) => {
  expectQueued(await refusedAtEach(openidOf('retiree'), path, input), 2)
})

test('a paper with a picture does too: storage and database are asked in turn', async () => {
  const tried: string[] = []
  for (let at = 1; at <= 2; at += 1) {
    world.cloud.faults.add({ function: 'files', at, when: 'before', do: REFUSED })
    const answer = await world.ask(openidOf('doorStaff'), 'print.poster', { activityId: daxiangLecture })
    tried.push(answer.ok ? 'ok' : answer.code)
  }

  expect(tried).toEqual(['BUSY', 'BUSY'])
})

import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { bus, door, onTheRoad, organiser, road } from './on-the-road'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 120, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { trip, setUp, lease, send, stored } = onTheRoad(() => world)

// Nothing is written before the sixth call: caller, receipt, lease, activity, rows. The first ticks of a trip also make its document.
test.each([6, 7, 8, 9, 10])(
  'the first ticks of a trip, killed before database call %d, are there once after the next try',
  async (at) => {
    const { activityId, ids } = await trip(2)
    const leaseId = await lease(door, activityId)
    const [entries, requestId] = [ids.map((id) => road(id)), newRequest()]
    world.cloud.faults.add({ action: /replay/, at, when: 'before', do: 'stop' })
    await expect(world.ask(door, 'offline.replay', { leaseId, entries }, requestId)).rejects.toBeDefined()
    world.cloud.faults.clear()

    expect(await send(door, leaseId, entries, requestId)).toEqual(['done', 'done'])
    expect(stored(activityId)?.said).toHaveLength(2)
  },
)

// Caller, receipt, activity, what is arranged, rows; then the edit and its event.
test.each([6, 7])(
  'a move to another bus, killed before database call %d, happens once after the next try',
  async (at) => {
    const { activityId, ids } = await trip(1)
    const { rev } = await setUp(activityId, 0, [bus('b1', 40)])
    const [input, requestId] = [{ activityId, rev, personIds: ids, busId: 'b1' }, newRequest()]
    world.cloud.faults.add({ action: /seat/, at, when: 'before', do: 'stop' })
    await expect(world.ask(organiser, 'rollcall.seat', input, requestId)).rejects.toBeDefined()
    world.cloud.faults.clear()

    expect(await world.call(organiser, 'rollcall.seat', input, requestId)).toEqual({ rev: rev + 1 })
    expect(stored(activityId)?.rev).toBe(rev + 1)
  },
)

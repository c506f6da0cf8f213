import type { Stage } from '../bench/crash-scenes'
import { joining, SCENES } from '../bench/crash-scenes'
import { makeActivity } from '../bench/an-activity'
import { makeOrganiser } from '../bench/crash'
import type { Somebody } from '../bench/crowd'
import { makeCrowd } from '../bench/crowd'
import type { World } from '../world'
import { startWorld } from '../world'
import { violations } from './state'
import { killedAtEveryWrite } from './stops'

let world: World
let crowd: Somebody[]
let made = 0
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  crowd = await makeCrowd(world, 'C', 4)
  await makeOrganiser(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const repair = async () => {
  world.cloud.clock.advance(20_000)
  await world.cloud.tick('jobs', 'roster-repair')
}

test.each(SCENES)(
  '$name, killed at any write: the repair leaves nothing out of rule, and the same tap afterwards changes nothing more',
  async ({ capacity, over, prepare, act }) => {
    const stops = await killedAtEveryWrite(world, {
      prepare: async () => {
        const now = world.cloud.clock.now().toISOString()
        const activityId = await makeActivity(world, (made += 1), capacity, over?.(now))
        const stage: Stage = {
          ...{ world, activityId, crowd },
          join: (i, couple = false) => joining(stage, i, couple),
        }
        await prepare(stage)
        return stage
      },
      ask: act,
      then: async (tryAgain) => {
        await repair()
        await tryAgain()
        await repair()
      },
      check: ({ activityId }, moment) =>
        expect([moment, violations(world, activityId)]).toEqual([moment, []]),
    })
    expect(stops).toBeGreaterThanOrEqual(4)
  },
)

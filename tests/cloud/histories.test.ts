import fc from 'fast-check'

import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { openActivity } from './open-activity'
import type { Phone } from './phones'
import { makePhones } from './phones'
import { violations } from './state'

const organiser = openidOf('organiserTongan')
const PHONES = 6

let world: World
let phones: Phone[]
beforeAll(async () => {
  world = await startWorld()
  phones = await makePhones(world, PHONES)
})
afterAll(() => world.stop())

type Deed =
  | { deed: 'join'; who: number; couple: boolean; companions: number; waits: boolean }
  | { deed: 'cancel'; who: number; together: boolean }
  | { deed: 'transfer'; who: number }
  | { deed: 'extra'; who: number }
  | { deed: 'walkIn'; who: number }
  | { deed: 'repair' }

const who = fc.nat(PHONES - 1)
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ deed: fc.constant('join' as const), who, couple: fc.boolean(), waits: fc.boolean() },
      companions: fc.nat(1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ deed: fc.constant('cancel' as const), who, together: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('transfer' as const), who }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('extra' as const), who }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('walkIn' as const), who }) },
  { weight: 1, arbitrary: fc.constant({ deed: 'repair' as const }) },
)

/** Whatever the answer is, the state must be right; only a fault may not be answered. */
const play = async (activityId: string, deed: Deed): Promise<string> => {
  if (deed.deed === 'repair') {
    world.cloud.clock.advance(20_000)
    await world.cloud.tick('jobs')
    return 'ok'
  }
  const { openid, personId, spouseId } = phones[deed.who] as Phone
  const ask = () => {
    switch (deed.deed) {
      case 'join': {
        const { companions, waits } = deed
        const withIds = deed.couple ? [spouseId] : []
        return world.ask(openid, 'registration.create', { activityId, personId, withIds, companions, waits })
      }
      case 'cancel':
        return world.ask(openid, 'registration.cancel', { activityId, personId, together: deed.together })
      case 'transfer':
        return world.ask(openid, 'registration.transfer', { activityId, personId, toId: spouseId })
      case 'extra':
        return world.ask(organiser, 'places.enrol', { activityId, personId, extra: true })
      case 'walkIn': {
        const person = world.city.persons.find(({ _id }) => _id === spouseId)
        const came = { name: person?.name ?? '', birthYear: person?.birthYear ?? 1950, personId: spouseId }
        return world.ask(organiser, 'checkin.walkIn', { activityId, ...came })
      }
    }
  }
  const answer = await ask()
  return answer.ok ? 'ok' : answer.code
}

test('after any history nobody waits who fits, places add up, and the rows say what the roster says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(aDeed, { minLength: 4, maxLength: 16 }),
      async (capacity, deeds) => {
        const activityId = await openActivity(world, { capacity })
        for (const deed of deeds) {
          expect(await play(activityId, deed)).not.toBe('INTERNAL')
          expect(violations(world, activityId)).toEqual([])
        }
      },
    ),
    { numRuns: 25 },
  )
})

test('several people at the same moment: the roster is right, and after the repair so is every row', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(aDeed, { minLength: 6, maxLength: 14 }),
      async (capacity, deeds) => {
        const activityId = await openActivity(world, { capacity })
        const answers = await Promise.all(deeds.map((deed) => play(activityId, deed)))
        expect(answers).not.toContain('INTERNAL')
        await play(activityId, { deed: 'repair' })
        await play(activityId, { deed: 'repair' })
        expect(violations(world, activityId)).toEqual([])
      },
    ),
    { numRuns: 15 },
  )
})

import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { asking, aTrip, daughter, father, organiser, taken } from './a-trip'
import { aDraft } from './open-activity'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

describe('conditions', () => {
  const enrol = (activityId: string, despite: boolean) =>
    world.ask(organiser, 'places.enrol', { activityId, personId: father, despite })

  test.each([
    ['REGISTRATION.AGE', { ages: { from: 60, to: 75 } }],
    ['REGISTRATION.RESIDENCE', { livesIn: named.orgs.siming }],
  ])('keep somebody out with a sentence: %s', async (code, over) => {
    const activityId = await aTrip(world, asking(over))

    expect(await world.refusal(daughter, 'registration.create', { activityId, personId: father })).toBe(code)
    expect(await enrol(activityId, false)).toMatchObject({ ok: false, code })
  })

  test('ask the file about branches and walking: out with a sentence, in when it fits', async () => {
    const deciding = [
      ['REGISTRATION.MEMBERSHIP', { memberOf: named.orgs.firstBranch }],
      ['REGISTRATION.MOBILITY', { mobility: 'free' as const }],
    ] as const
    for (const [code, over] of deciding) {
      const activityId = await aTrip(world, asking(over))
      expect(await world.refusal(daughter, 'registration.create', { activityId, personId: father })).toBe(
        code,
      )
      expect(await enrol(activityId, false)).toMatchObject({ ok: false, code })
    }

    const fits = await aTrip(world, asking({ mobility: 'helped' }))
    expect(
      await world.ask(daughter, 'registration.create', { activityId: fits, personId: father }),
    ).toMatchObject({ ok: true })
  })

  test('a place is no branch', async () => {
    const draft = aDraft({ asks: asking({ memberOf: named.orgs.hongtang }) })

    expect(await world.ask(organiser, 'activity.create', { orgId: named.orgs.tongan, draft })).toMatchObject({
      code: 'INPUT',
      issues: [{ path: 'draft.asks.memberOf' }],
    })
  })

  test('let in whoever fits them', async () => {
    const activityId = await taken(
      world,
      asking({ ages: { from: 83, to: 83 }, livesIn: named.orgs.hongtang }),
    )

    expect((await world.call(daughter, 'registration.get', { activityId })).items).toHaveLength(1)
  })

  test('staff may let somebody in all the same, and that is written down', async () => {
    const activityId = await aTrip(world, asking({ ages: { from: 60, to: 75 } }))

    expect(await enrol(activityId, true)).toMatchObject({ ok: true })

    const { override } = await world.call(organiser, 'signup.file', { activityId, personId: father })
    expect(override).toMatchObject({ refusal: 'REGISTRATION.AGE', byName: '叶志恒' })
  })

  test('an org that is not there cannot be asked for', async () => {
    const draft = aDraft({ asks: asking({ livesIn: 'ZZZZZZZZZZ' }) })

    expect(await world.refusal(organiser, 'activity.create', { orgId: named.orgs.tongan, draft })).toBe(
      'INPUT',
    )
  })
})

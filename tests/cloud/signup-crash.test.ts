import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { anIdNumber, answers, asking, aTrip, father, organiser, signupOf, taken } from './a-trip'
import { aDraft } from './open-activity'
import { violations } from './state'
import { killedAtEveryWrite } from './stops'

const head = openidOf('head')
const ID = anIdNumber('19430307')
const INSURED = asking({ insured: { from: 18, to: 80 } })
const reason = '交给保险公司'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60 })
})
afterAll(() => world.stop())

const aList = async () => {
  const activityId = await taken(world, INSURED)
  await answers(world, activityId).give({ what: 'insured', idNumber: ID })
  return activityId
}

const exportsOf = async (activityId: string) =>
  (await world.call(organiser, 'signup.exports', { activityId })).items

test('an answer that is killed is kept once by the next try of the same tap', async () => {
  const part = { what: 'insured' as const, idNumber: ID }

  await killedAtEveryWrite(world, {
    prepare: () => taken(world, INSURED),
    ask: (activityId, tap) =>
      world.ask(organiser, 'signup.answer', { activityId, personId: father, part }, tap),
    then: 'again',
    check: (activityId, moment) => {
      const kept = world.cloud.database.peek('signups', { query: { activityId } })
      expect([moment, kept.length]).toEqual([moment, 1])
      expect(signupOf(world, activityId)?.idUntil).not.toBeNull()
    },
  })
})

test('a request that is killed is made once', async () => {
  await killedAtEveryWrite(world, {
    prepare: aList,
    ask: (activityId, tap) => world.ask(organiser, 'signup.askExport', { activityId, reason }, tap),
    then: 'again',
    check: async (activityId, moment) =>
      expect([moment, (await exportsOf(activityId)).length]).toEqual([moment, 1]),
  })
})

test('a yes that is killed is said once, and the list can be taken', async () => {
  await killedAtEveryWrite(world, {
    prepare: async () => {
      const activityId = await aList()
      await world.call(organiser, 'signup.askExport', { activityId, reason })
      return { activityId, exportId: (await exportsOf(activityId))[0]?.id ?? '' }
    },
    ask: (asked, tap) => world.ask(head, 'signup.decideExport', { ...asked, yes: true }, tap),
    then: 'again',
    check: async (asked) => {
      await world.call(organiser, 'signup.takeExport', asked)
    },
  })
})

test('somebody let in despite a condition, and killed, is entered once, with who did it', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => aTrip(world, asking({ ages: { from: 60, to: 75 } })),
    ask: (activityId, tap) =>
      world.ask(organiser, 'places.enrol', { activityId, personId: father, despite: true }, tap),
    then: 'again',
    check: (activityId, moment) => {
      expect([moment, violations(world, activityId)]).toEqual([moment, []])
      expect(signupOf(world, activityId)?.override).toMatchObject({ refusal: 'REGISTRATION.AGE' })
    },
  })
})

test('a trip whose move is killed takes the day of deletion with it', async () => {
  const times = { startsAt: '2026-12-12T01:00:00.000Z', endsAt: '2026-12-12T02:30:00.000Z' }
  const draft = aDraft({ capacity: 20, asks: INSURED, ...times })

  await killedAtEveryWrite(world, {
    prepare: async () => {
      const activityId = await aList()
      const { rev } = await world.call(organiser, 'activity.open', { activityId })
      return { activityId, rev }
    },
    ask: (shown, tap) => world.ask(organiser, 'activity.update', { ...shown, draft }, tap),
    then: 'again',
    check: ({ activityId }, moment) =>
      expect([moment, signupOf(world, activityId)?.idUntil]).toEqual([
        moment,
        new Date('2027-01-11T16:00:00.000Z'),
      ]),
  })
})

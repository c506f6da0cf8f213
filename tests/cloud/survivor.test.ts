import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { callOne } from './call-steps'
import { organiser } from './message-steps'
import { openActivity } from './open-activity'
import { killedAtEveryWrite, tickLater } from './stops'
import { admin, cuesOf, fileOf } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { husband, wife } = named.persons
const { changqing: orgId } = named.orgs
const city = openidOf('organiser')
const rest = { result: { what: 'passed' as const } }

/** Two people say that he has died. */
const husbandDies = async () => {
  const activityId = await openActivity(world, { title: '合唱', capacity: 9 }, named.orgs.tongan)
  await world.call(organiser, 'places.enrol', { activityId, personId: husband }).catch(() => null)
  await world
    .call(openidOf('couple'), 'registration.create', { activityId, personId: husband })
    .catch(() => null)
  await world.call(organiser, 'activity.callOff', { activityId, reason: '停电' })
  await tickLater(world)
  await callOne(world, organiser, { activityId, personId: husband, ...rest })
  await world.call(admin, 'call.confirmPassing', { personId: husband, yes: true })
}

test('the widow stays on the books as 遗属, is visited at 春节, and takes what was meant for him', async () => {
  const draft = { title: '春节慰问', on: '2027-02-05', kind: 'cash' as const, goods: '', cents: 50_000 }
  const { id: giftId } = await world.call(city, 'gift.create', { orgId, draft })
  await world.call(city, 'gift.addPeople', { giftId, personIds: [husband] })
  await world.call(city, 'gift.start', { giftId })
  await world.call(city, 'visit.openCue', { personId: husband, kind: 'ill', owner: 'nobody' })
  const mark = { personId: wife, forPersonId: husband }
  expect(await world.refusal(city, 'survivor.mark', mark)).toBe('SURVIVOR.ALIVE')
  const bySurvivor = { what: 'survivor' as const, name: '吴玉珊', relation: 'wife' as const }
  expect(await world.refusal(city, 'gift.settle', { giftId, personId: husband, how: bySurvivor })).toBe(
    'GIFT.ALIVE',
  )

  await husbandDies()

  expect(cuesOf(world, husband).filter(({ closedAt }) => closedAt === null)).toEqual([])
  expect((await world.call(city, 'gift.get', { giftId })).lines).toMatchObject([{ life: 'deceased' }])
  const signed = { what: 'signed' as const, name: '黄景松' }
  expect(await world.refusal(city, 'gift.settle', { giftId, personId: husband, how: signed })).toBe(
    'GIFT.DECEASED',
  )
  await world.call(city, 'gift.settle', { giftId, personId: husband, how: bySurvivor })
  expect(await world.call(city, 'survivor.get', { personId: husband })).toMatchObject({
    ...{ deceased: true, survivors: [], family: [{ id: wife }] },
  })
  await world.call(city, 'survivor.mark', mark)
  expect(await world.call(city, 'survivor.get', { personId: wife })).toMatchObject({ of: { id: husband } })

  world.cloud.clock.set(new Date('2027-01-25T01:00:00.000Z'))
  await tickLater(world, 'visit-cues')
  const rules = (personId: string) =>
    cuesOf(world, personId).map(({ rule, closedAt }) => closedAt === null && rule)
  expect(rules(wife)).toContain('spring')
  expect(rules(husband)).not.toContain('spring')
  expect(await world.refusal(city, 'survivor.mark', { personId: husband, forPersonId: husband })).toBe(
    'SURVIVOR.SELF',
  )
})

test('killed at any write and tapped again, a file of somebody new is one file, and 遗属 is said once', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => world.cloud.database.peek('persons', { query: { survivorOf: husband } }).length,
    ask: (_, tap) => world.ask(city, 'survivor.open', { personId: husband, name: '黄小妹' }, tap),
    then: 'again',
    check: (before, moment) => {
      const now = world.cloud.database.peek('persons', { query: { survivorOf: husband } }).length
      expect([moment, now]).toEqual([moment, before + 1])
    },
  })
  await killedAtEveryWrite(world, {
    prepare: () => world.call(city, 'survivor.unmark', { personId: wife }),
    ask: (_, tap) => world.ask(city, 'survivor.mark', { personId: wife, forPersonId: husband }, tap),
    then: 'again',
    check: (_, moment) => expect([moment, fileOf(world, wife)?.survivorOf]).toEqual([moment, husband]),
  })
})

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'
import { callOne } from './call-steps'
import { toBeCalled } from './call-world'
import { organiser } from './message-steps'
import { killedAtEveryWrite, tickLater } from './stops'
import { admin, cuesOf, fileOf } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { father, chenDaxiang: widow, husband, wife } = named.persons
const { tongan: orgId } = named.orgs
const by = openidOf('organiserTongan')

/** Two people say that he has died. */
const fatherDies = async () => {
  const phones = [{ openid: openidOf('daughter'), personId: father, spouseId: '' }]
  const activityId = await toBeCalled(world, phones)
  await callOne(world, organiser, { activityId, personId: father, result: { what: 'passed' } })
  await world.call(admin, 'call.confirmPassing', { personId: father, yes: true })
}

test('whoever shares a home is offered as 遗属', async () => {
  expect(await world.call(admin, 'survivor.get', { personId: husband })).toMatchObject({
    ...{ deceased: false, of: null, survivors: [], family: [{ id: wife }] },
  })
})

test('the widow stays on the books as 遗属, is visited at 春节, and takes what was meant for him', async () => {
  const draft = { title: '春节慰问', on: '2027-02-05', kind: 'cash' as const, goods: '', cents: 50_000 }
  const { id: giftId } = await world.call(by, 'gift.create', { orgId, draft })
  await world.call(by, 'gift.addPeople', { giftId, personIds: [father] })
  await world.call(by, 'gift.start', { giftId })
  await world.call(by, 'visit.openCue', { personId: father, kind: 'ill', owner: 'nobody' })
  const mark = { personId: widow, forPersonId: father }
  expect(await world.refusal(by, 'survivor.mark', mark)).toBe('SURVIVOR.ALIVE')
  const bySurvivor = { what: 'survivor' as const, name: '陈秀英', relation: 'wife' as const }
  expect(await world.refusal(by, 'gift.settle', { giftId, personId: father, how: bySurvivor })).toBe(
    'GIFT.ALIVE',
  )

  await fatherDies()

  expect(cuesOf(world, father).filter(({ closedAt }) => closedAt === null)).toEqual([])
  expect((await world.call(by, 'gift.get', { giftId })).lines).toMatchObject([{ life: 'deceased' }])
  const signed = { what: 'signed' as const, name: '洪文质' }
  expect(await world.refusal(by, 'gift.settle', { giftId, personId: father, how: signed })).toBe(
    'GIFT.DECEASED',
  )
  await world.call(by, 'gift.settle', { giftId, personId: father, how: bySurvivor })
  expect(await world.call(by, 'survivor.get', { personId: father })).toMatchObject({
    ...{ deceased: true, survivors: [], family: [] },
  })
  await world.call(by, 'survivor.mark', mark)
  expect(await world.call(by, 'survivor.get', { personId: widow })).toMatchObject({ of: { id: father } })

  world.cloud.clock.set(new Date('2027-01-25T01:00:00.000Z'))
  await tickLater(world, 'visit-cues')
  const rules = (personId: string) =>
    cuesOf(world, personId).map(({ rule, closedAt }) => closedAt === null && rule)
  expect(rules(widow)).toContain('spring')
  expect(rules(father)).not.toContain('spring')
  expect(await world.refusal(by, 'survivor.mark', { personId: father, forPersonId: father })).toBe(
    'SURVIVOR.SELF',
  )
})

test('killed at any write and tapped again, a file of somebody new is one file, and 遗属 is said once', async () => {
  await killedAtEveryWrite(world, {
    prepare: () => world.cloud.database.peek('persons', { query: { survivorOf: father } }).length,
    ask: (_, tap) => world.ask(by, 'survivor.open', { personId: father, name: '黄小妹' }, tap),
    then: 'again',
    check: (before, moment) => {
      const now = world.cloud.database.peek('persons', { query: { survivorOf: father } }).length
      expect([moment, now]).toEqual([moment, before + 1])
    },
  })
  await killedAtEveryWrite(world, {
    prepare: () => world.call(by, 'survivor.unmark', { personId: widow }),
    ask: (_, tap) => world.ask(by, 'survivor.mark', { personId: widow, forPersonId: father }, tap),
    then: 'again',
    check: (_, moment) => expect([moment, fileOf(world, widow)?.survivorOf]).toEqual([moment, father]),
  })
})

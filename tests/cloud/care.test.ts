import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { killedAtEveryWrite, tickLater } from './stops'
import { admin, cuesOf, fileOf, tongan } from './visit-steps'

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const { father: personId } = named.persons
const { tongan: orgId } = named.orgs
type Facts = InputOf<'care.setFacts'>['facts']
const NONE: Facts = { birthday: null, alone: false, retiredOn: null, weddedOn: null }
const CARD: InputOf<'care.confirmCard'>['card'] = {
  ...{ where: '大乡村老屋', doing: '种菜、带孙子', hard: '下不了楼', need: '想要轮椅' },
  ...{
    unit: { name: '刘科长', phone: '10000000009' },
    carer: { name: '邱美珍', phone: null, training: '急救培训' },
  },
}
const get = () => world.call(tongan, 'care.get', { personId })
const set = async (facts: Partial<Facts>) =>
  world.call(tongan, 'care.setFacts', { personId, rev: (await get()).rev, facts: { ...NONE, ...facts } })
const days = async () =>
  (await world.call(tongan, 'care.days', { orgId })).items.map(
    ({ on, words, lunar }) => `${on} ${words} ${lunar}`,
  )

test('a birthday by the lunar calendar stands on its day of this year; another one takes its place at once', async () => {
  await set({ birthday: { month: 10, day: 20, lunar: true, leap: false } })
  expect(await days()).toEqual(['2026-11-28 83岁生日 农历十月二十'])
  await set({ birthday: { month: 12, day: 1, lunar: false, leap: false }, weddedOn: '1966-11-30' })
  expect(await days()).toEqual(['2026-11-30 钻石婚 农历十月廿二', '2026-12-01 83岁生日 农历十月廿三'])
  await tickLater(world, 'visit-cues')
  expect(await days()).toHaveLength(2)
  expect(cuesOf(world, personId).map(({ rule, period }) => `${String(rule)} ${String(period)}`)).toEqual(
    expect.not.arrayContaining(['wedding 2026-11-30']),
  )

  world.cloud.clock.set(new Date('2026-11-23T01:00:00.000Z'))
  await tickLater(world, 'visit-cues')
  expect(cuesOf(world, personId).map(({ rule }) => rule)).toContain('wedding')
})

test('a day that is none is refused, and an edit of what was changed meanwhile keeps what was typed', async () => {
  const { rev } = await get()
  const facts = { ...NONE, birthday: { month: 4, day: 31, lunar: false, leap: false } }
  expect(await world.refusal(tongan, 'care.setFacts', { personId, rev, facts })).toBe('CARE.DAY')
  await set({ alone: true })
  expect(await world.refusal(tongan, 'care.setFacts', { personId, rev, facts: NONE })).toBe('CONFLICT')
})

test('四个知道 answer the cue of the year; what is hard and the numbers are sealed and shown for a reason', async () => {
  const open = () =>
    cuesOf(world, personId).filter(({ why, closedAt }) => why === 'card' && closedAt === null)
  expect(open()).toHaveLength(1)

  await world.call(tongan, 'care.confirmCard', { personId, rev: 0, card: CARD })

  expect(open()).toEqual([])
  expect(await get()).toMatchObject({
    cardRev: 1,
    card: { where: '大乡村老屋', unitName: '刘科长', carerName: '邱美珍', confirmedOn: '2026-11-23' },
  })
  expect(fileOf(world, personId)?.knownOn).toBe('2026-11-23')
  const stored = JSON.stringify(world.cloud.database.peek('careCards', { query: { _id: personId } }))
  expect(stored).not.toMatch(/轮椅|下不了楼|10000000009/)
  expect(await world.call(admin, 'care.reveal', { personId, reason: '明天去看他' })).toEqual(CARD)
  expect(await world.refusal(tongan, 'care.confirmCard', { personId, rev: 0, card: CARD })).toBe('CONFLICT')
})

test('killed at any write and tapped again, facts and card are written once', async () => {
  await killedAtEveryWrite(world, {
    prepare: async () => (await get()).cardRev,
    ask: (rev, tap) => world.ask(tongan, 'care.confirmCard', { personId, rev, card: CARD }, tap),
    then: 'again',
    check: async (rev, moment) => expect([moment, (await get()).cardRev]).toEqual([moment, rev + 1]),
  })
  let year = 1940
  await killedAtEveryWrite(world, {
    prepare: async () => {
      year += 1
      return { rev: (await get()).rev, facts: { ...NONE, weddedOn: `${year}-05-05` } }
    },
    ask: (said, tap) => world.ask(tongan, 'care.setFacts', { personId, ...said }, tap),
    then: 'again',
    check: async ({ facts }, moment) => expect([moment, (await get()).facts]).toEqual([moment, facts]),
  })
})

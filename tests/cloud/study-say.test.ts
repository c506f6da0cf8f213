import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { lastCall } from './state'
import { killedAtEveryWrite } from './stops'
import { sayingsIn, secretary } from './study-steps'

const { changqing, firstBranch } = named.orgs
const materialId = named.materials.fraud
const { retiree: personId, secretary: me } = named.persons
const retiree = openidOf('retiree')
const daughter = openidOf('daughter')

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const say = (text: string, requestId = newRequest()) =>
  world.call(retiree, 'study.say', { materialId, personId, text }, requestId)

const waiting = async (orgId: string = changqing) =>
  (await world.call(secretary, 'study.sayings', { orgId, state: 'waiting' })).items

const shownTo = async (by: string) =>
  (await world.call(by, 'study.about', { materialId })).shown.map(({ name, text }) => `${name}：${text}`)

test('nobody reads it before somebody has looked at it; then the branch does, with the name', async () => {
  await say('说得好，我也差点上当。')
  expect(await shownTo(retiree)).toEqual([])
  const [item] = await waiting()
  expect(item).toMatchObject({
    name: '林淑贞',
    text: '说得好，我也差点上当。',
    title: '“免费领鸡蛋”背后的套路',
  })

  await world.call(secretary, 'study.judge', {
    sayingId: item?.id ?? '',
    rev: item?.rev ?? 0,
    show: true,
    reason: '',
  })

  expect(await shownTo(secretary)).toEqual(['林淑贞：说得好，我也差点上当。'])
  expect(lastCall(world, 'study.about').databaseCalls).toBeLessThanOrEqual(9)
  expect(await shownTo(daughter)).toEqual([])
})

test('other words are looked at anew, and what was read is what is shown', async () => {
  await say('第一句话')
  const [before] = await waiting()
  await say('第二句话')
  const judge = { sayingId: before?.id ?? '', rev: before?.rev ?? 0, show: true, reason: '' }
  expect(await world.refusal(secretary, 'study.judge', judge)).toBe('CONFLICT')
  expect(await world.refusal(secretary, 'study.judge', { ...judge, show: false })).toBe('INPUT')
  const [item] = await waiting()
  await world.call(secretary, 'study.judge', {
    ...judge,
    rev: item?.rev ?? 0,
    show: false,
    reason: '请不要写电话号码',
  })
  const { own, shown } = await world.call(retiree, 'study.about', { materialId })
  expect(own).toEqual([{ personId, text: '第二句话', state: 'hidden', reason: '请不要写电话号码' }])
  expect(shown).toEqual([])
})

test('the person takes it back at any time, and its words are gone', async () => {
  await say('要收回的话')
  const [item] = await waiting()
  await world.call(retiree, 'study.takeBack', { materialId, personId })
  await world.call(retiree, 'study.takeBack', { materialId, personId })
  expect(sayingsIn(world, personId)).toMatchObject([{ state: 'taken', text: '' }])
  const judge = { sayingId: item?.id ?? '', rev: item?.rev ?? 0, show: true, reason: '' }
  expect(await world.refusal(secretary, 'study.judge', judge)).toBe('STUDY.TAKEN_BACK')
  expect((await world.call(retiree, 'study.about', { materialId })).own).toEqual([])
  expect(
    await world.refusal(retiree, 'study.takeBack', { materialId: named.materials.phone, personId }),
  ).toBe('STUDY.NOT_SAID')
})

test('what WeChat finds wrong is not taken; nobody speaks for somebody else, or judges in another district', async () => {
  const risky = { materialId, personId, text: '违禁词' }
  expect(await world.refusal(retiree, 'study.say', risky)).toBe('STUDY.RISKY')
  expect(await world.refusal(daughter, 'study.say', { ...risky, text: '好的' })).toBe('NOT_FOUND')
  await world.call(daughter, 'study.say', {
    materialId,
    personId: named.persons.father,
    text: '我爸说记住了',
  })
  await say('好的好的')
  const [item] = await waiting()
  const judge = { sayingId: item?.id ?? '', rev: item?.rev ?? 0, show: true, reason: '' }
  expect(await world.refusal(openidOf('organiserTongan'), 'study.judge', judge)).toBe('NOT_FOUND')
})

test('what a member says goes to the own branch’s list too', async () => {
  await world.call(secretary, 'study.say', { materialId, personId: me, text: '请大家转告老伴' })
  expect((await waiting(firstBranch)).map(({ name }) => name)).toContain('郑国梁')
})

test('stopped anywhere and tapped again, it is one word', async () => {
  let said = 0
  await killedAtEveryWrite(world, {
    prepare: () => `第${(said += 1)}句`,
    ask: (text, tap) => world.ask(retiree, 'study.say', { materialId, personId, text }, tap),
    then: 'again',
    check: (text, moment) =>
      expect([moment, sayingsIn(world, personId).map((each) => each.text)]).toEqual([moment, [text]]),
  })
})

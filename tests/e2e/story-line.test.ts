import { openActivity } from '../cloud/open-activity'
import { tickLater } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { Desk } from './desk-stage'
import { elderViolations } from './elder-norm'

const { tongan, hongtang, daxiang } = named.orgs
const organiser = openidOf('organiserTongan')
const QUOTAS = [
  { orgId: hongtang, places: 25 },
  { orgId: daxiang, places: 15 },
]

let desk: Desk
beforeAll(async () => {
  desk = await Desk.start()
}, 120_000)
afterEach(() => desk.leave())
afterAll(() => desk.stop())

test('staff enters a couple, adds a chair when it is full, and puts the next one in line', async () => {
  const activityId = await openActivity(desk.world, { capacity: 2, title: '养生讲座' })
  const [one, two] = [
    await desk.settle('PTX0000001', '孟一帆', 1949, daxiang),
    await desk.settle('PTX0000002', '孟双喜', 1950, daxiang),
  ]
  const [third, fourth] = [
    await desk.settle('PTX0000003', '孟三省', 1951, daxiang),
    await desk.settle('PTX0000004', '孟四海', 1952, daxiang),
  ]
  await desk.open('organiserTongan', `enrol/index?activityId=${activityId}`)
  const choose = async (name: string) => {
    await desk.find(name)
    await desk.page.getByRole('button', { name: new RegExp(name) }).click()
  }

  await choose('孟一帆')
  await desk.tap('找一起来的人')
  await choose('孟双喜')
  await desk.tap('报名')
  await desk.sees('孟一帆已报名')
  await choose('孟三省')
  await desk.tap('报名')
  await desk.sees('孟三省没有报上')
  await desk.tap('加座')
  await desk.page.getByRole('dialog').getByText('谁加的会记下来').waitFor()
  await desk.page.getByRole('dialog').getByRole('button', { name: '加座' }).click()
  await desk.sees('孟三省已报名')
  await choose('孟四海')
  await desk.tap('排队')
  await desk.sees('孟四海在排队')

  const { items } = await desk.world.call(organiser, 'registration.list', { activityId })
  expect(
    items
      .filter(({ state }) => state === 'registered')
      .map((row) => row.personId)
      .sort(),
  ).toEqual([one, two, third].sort())
  const line = await desk.world.call(organiser, 'places.line', { activityId })
  expect(line.parties.flatMap(({ members }) => members.map(({ personId }) => personId))).toEqual([fourth])
})

test('待审核: one is let in, one is told why not', async () => {
  const activityId = await openActivity(desk.world, { signUp: 'review', capacity: 5, title: '合唱队面试' })
  const couple = openidOf('couple')
  for (const personId of [named.persons.husband, named.persons.wife]) {
    await desk.world.call(couple, 'registration.create', { activityId, personId })
  }
  await desk.open('organiserTongan', `registrants/index?activityId=${activityId}`)

  await desk.page.getByRole('tab', { name: '待审核（2）' }).click()
  await desk.page.getByRole('button', { name: /^通过：黄景松/ }).click()
  await tickLater(desk.world)
  await tickLater(desk.world)
  await desk.open('organiserTongan', `registrants/index?activityId=${activityId}`)
  await desk.page.getByRole('tab', { name: '待审核（1）' }).click()
  await desk.sees('要打电话告诉的人（1）')
  await desk.tap('去打电话')
  await desk.tap('一位一位打')
  await desk.page.getByText('您排到了“合唱队面试”的名额').locator('visible=true').waitFor()
  await desk.tap('我来打')
  await desk.tap('通知到了')
  await desk.sees('都打完了，谢谢您。')
  await desk.open('organiserTongan', `registrants/index?activityId=${activityId}`)
  await desk.page.getByRole('tab', { name: '待审核（1）' }).click()
  await desk.sees('打过了 1')
  await desk.page.getByRole('button', { name: /^不通过/ }).click()
  await desk.page.getByLabel(/^原因/).fill('这次只要男声')
  await desk.page.getByRole('dialog').getByRole('button', { name: '不通过' }).click()
  await desk.sees('没有要审核的')

  const { items } = await desk.world.call(organiser, 'registration.list', { activityId })
  expect(Object.fromEntries(items.map(({ name, state }) => [name, state]))).toEqual({
    黄景松: 'registered',
    吴玉珊: 'declined',
  })
})

test('抽签: the promise first, then one draw, then the list that anybody can verify', async () => {
  const closesAt = '2026-11-23T00:00:00.000Z'
  const activityId = await openActivity(desk.world, {
    signUp: 'lottery',
    capacity: 1,
    closesAt,
    title: '名家讲座',
  })
  for (const personId of [named.persons.husband, named.persons.wife]) {
    await desk.world.call(openidOf('couple'), 'registration.create', { activityId, personId })
  }
  const { draw } = await desk.world.call(organiser, 'activity.open', { activityId })
  const route = `registrants/index?activityId=${activityId}`
  await desk.open('organiserTongan', route)
  await desk.page.getByRole('tab', { name: '抽签' }).click()
  await desk.page.getByText(draw?.hash ?? 'no promise').waitFor()
  await desk.sees('报名还没有截止，截止以后才能抽签')

  const before = desk.world.cloud.clock.now()
  desk.world.cloud.clock.set(new Date(closesAt))
  await desk.open('organiserTongan', route)
  await desk.page.getByRole('tab', { name: '抽签' }).click()
  await desk.tap('现在抽签')
  await desk.page.getByRole('dialog').getByRole('button', { name: '现在抽签' }).click()
  await desk.sees('怎么核对')
  await desk.sees('抽签的结果，共 2 份')
  expect(await desk.page.getByRole('cell', { name: '抽中' }).count()).toBe(1)
  desk.world.cloud.clock.set(before)
})

test('邀请名单: found, put on it, counted, taken off', async () => {
  const activityId = await openActivity(desk.world, { signUp: 'invite', capacity: 5, title: '座谈会' })
  await desk.settle('PTY0000001', '孟知音', 1949, daxiang)
  await desk.open('organiserTongan', `invited/index?activityId=${activityId}`)

  await desk.find('孟知音')
  await desk.page.getByRole('button', { name: /^请孟知音/ }).click()
  await desk.sees('邀请名单，共 1 位')
  await desk.tap('从名单去掉孟知音')
  await desk.sees('名单上还没有人')

  expect((await desk.world.call(organiser, 'places.invited', { activityId })).total).toBe(0)
})

test.each([375, 1280])('the staff pages of places meet the desk norm at %d px', async (width) => {
  const activityId = await openActivity(desk.world, { capacity: 40, quotas: QUOTAS, title: '秋游' })
  for (const route of [
    `edit/index?orgId=${tongan}&activityId=${activityId}`,
    `registrants/index?activityId=${activityId}`,
    `enrol/index?activityId=${activityId}`,
    `invited/index?activityId=${activityId}`,
    `hand-in/index?orgId=${daxiang}&activityId=${activityId}`,
    `lists/pages/roll/index?activityId=${activityId}`,
  ]) {
    await desk.open('organiserTongan', route, width)

    expect(await elderViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  }
})

test('somebody phones and does not come: taken off with the reason, and whoever waits moves up', async () => {
  const { world } = desk
  const activityId = await openActivity(world, { capacity: 1, title: '合唱排练' })
  const one = await desk.settle('PTX0000011', '孟五福', 1949, daxiang)
  const two = await desk.settle('PTX0000012', '孟六顺', 1950, daxiang)
  await world.call(organiser, 'places.enrol', { activityId, personId: one })
  await world.call(organiser, 'places.enrol', { activityId, personId: two, waits: true })

  await desk.open('organiserTongan', `take-off/index?activityId=${activityId}`)
  await desk.page.getByLabel('姓名、拼音首字母、电话后四位或票号').fill('孟五福')
  await desk.tap('查找')
  await desk.sees('孟五福，1949年生')
  expect(await elderViolations(desk.page, { step: 'standard', desk: true })).toEqual([])
  await desk.tap('替他取消：孟五福')
  await desk.page.getByLabel('怎么知道的').fill('电话里说要带孙子')
  await desk.tap('取消他的报名')
  await desk.sees('孟五福的报名取消了')

  const { items } = await world.call(organiser, 'registration.list', { activityId })
  expect(items.map(({ personId, state }) => [personId, state]).sort()).toEqual(
    [
      [one, 'cancelled'],
      [two, 'registered'],
    ].sort(),
  )
})

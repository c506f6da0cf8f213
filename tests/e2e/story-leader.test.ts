import { openActivity } from '../cloud/open-activity'
import { LEADER_GRANT } from '../cloud/inputs'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations, measuredViolations } from './elder-norm'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const { daxiang } = named.orgs
const { father, chenDaxiang } = named.persons
const stage = openStage()

test('a leader signs up two members for a lecture with one place: one has it, one waits, and it is taken back', async () => {
  const { world, browser } = stage
  const title = '研学：华侨博物院'
  const activityId = await openActivity(world, { capacity: 1, title }, daxiang)
  const phone = await openPhone(browser, world.url, { persona: 'leader', route: 'pages/mine/index' })

  await phone.tap(/^我的组员/)
  await phone.see('我的 2 位组员')
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
  await phone.tap(new RegExp(title))
  await phone.see('给谁报名，点一下名字')
  for (const name of [/^洪文质/, /^陈秀英/]) await phone.page.getByRole('checkbox', { name }).click()
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
  await phone.tap('给 2 位报名')
  await phone.see('报上了 1 位')
  await phone.see('名额满了')
  await phone.tap('1 位排队等名额')
  await phone.see('在排队')

  const { items } = await world.call(openidOf('organiserTongan'), 'registration.list', { activityId })
  expect(items.map(({ personId, state, byName }) => [personId, state, byName]).sort()).toEqual([
    [father, 'registered', '组长邱美珍'],
    [chenDaxiang, 'waiting', '组长邱美珍'],
  ])
  await phone.tap('洪文质去不了了')
  await phone.tap('取消报名')
  await phone.see('报了名的 1 位')
  const after = await world.call(openidOf('leader'), 'leader.sheet', { orgId: daxiang, activityId })
  expect(after.people.map(({ personId, state }) => [personId, state]).sort()).toEqual([
    [father, 'cancelled'],
    [chenDaxiang, 'registered'],
  ])
}, 120_000)

test('the leader’s pages stand at 320 px in 最大', async () => {
  const { world, browser } = stage
  const today = `features/leader/pages/sheet/index?orgId=${daxiang}&activityId=${named.activities.daxiangLecture}`
  for (const route of [`features/leader/pages/mine/index?orgId=${daxiang}`, today]) {
    const phone = await openPhone(browser, world.url, { persona: 'leader', route, step: 'largest' })
    expect(await measuredViolations(phone.page, { step: 'largest' })).toEqual([])
  }
}, 120_000)

test('staff puts somebody on the leader’s list and takes her out again', async () => {
  const { world, browser } = stage
  const viewport = { width: 1280, height: 800 }
  const route = `features/leader/pages/groups/index?orgId=${named.orgs.tongan}`
  const other = world.city.persons.find(
    ({ _id, ancestors }) => ancestors.includes(named.orgs.tongan) && _id !== father && _id !== chenDaxiang,
  )
  const desk = await openPhone(browser, world.url, { persona: 'organiserTongan', route, viewport })

  expect(await elderViolations(desk.page, { desk: true, step: 'standard' })).toEqual([])
  await desk.tap(/^邱美珍/)
  await desk.see('2 位组员')
  await desk.page.getByLabel('姓名、拼音首字母或电话后四位').fill(other?.name ?? '')
  await desk.tap('查找')
  await desk.tap(new RegExp(`^加上${other?.name}`))
  await desk.see('3 位组员')
  expect(await elderViolations(desk.page, { desk: true, step: 'standard' })).toEqual([])
  await desk.tap(`移出${other?.name}`)
  await desk.see('2 位组员')

  const list = { orgId: daxiang, grantId: LEADER_GRANT }
  const { items } = await world.call(openidOf('organiserTongan'), 'leader.people', list)
  expect(items.map(({ id }) => id).sort()).toEqual([father, chenDaxiang].sort())
}, 120_000)

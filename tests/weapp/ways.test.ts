import { named } from '@/tests/fixtures/city/named'
import { personaOf } from '@/tests/fixtures/city/personas'
import type { World } from '@/tests/world'
import { startWorld } from '@/tests/world'

import { openPhone } from './host/open-phone'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const { orgs, activities } = named
const WALL = `p%3D${orgs.changqing}`

test("the wall code opens the place's page with its activities, and that takes exactly one call", async () => {
  const phone = openPhone(world, { persona: 'stranger', query: { scene: WALL } })

  await phone.sees('文明健康知识讲座')

  expect(phone.text()).toContain('长青社区')
  expect(phone.calls()).toEqual(['home.get'])
  phone.close()
})

test('a scene that WeChat did not encode, or that means nothing, still opens the home page', async () => {
  const phone = openPhone(world, { persona: 'retiree', query: { scene: 'x%3D%3B' } })

  await phone.sees('可以参加的活动')

  expect(phone.calls()).toEqual(['home.get'])
  phone.close()
})

test('a retiree gets from the wall code to 报名成功 with three taps', async () => {
  const phone = openPhone(world, { persona: 'retiree', query: { scene: WALL } })

  await phone.taps('文明健康知识讲座 明天')
  await phone.taps('我要报名')
  await phone.taps('确认报名')
  await phone.sees('报名成功')

  const { items } = await world.call(personaOf('retiree').openid, 'registration.get', {
    activityId: activities.changqingLecture,
  })
  expect(items.map(({ state }) => state)).toEqual(['registered'])
  expect(phone.phone.pages.top().route).toBe('features/registration/pages/ticket/index')
  phone.close()
})

test('提醒我 asks WeChat inside the tap, and the server knows the answer', async () => {
  const phone = openPhone(world, {
    ...{ persona: 'retiree', path: 'features/registration/pages/ticket/index' },
    query: { activityId: activities.changqingGames, personId: named.persons.retiree },
  })

  await phone.sees('会告诉您：活动取消、时间或地点改了、前一天晚上提醒')
  await phone.taps('提醒我')
  await phone.sees('好了，到时候微信提醒您')

  const [credits] = world.cloud.database.peek('credits', { query: { _id: personaOf('retiree').openid } })
  expect(credits?.left).toEqual({ 'demo-change': 1, 'demo-reminder': 1, 'demo-registered': 1 })
  phone.close()
})

test('放进手机日历 reaches the phone inside the tap', async () => {
  const phone = openPhone(world, {
    ...{ persona: 'retiree', path: 'features/registration/pages/ticket/index' },
    query: { activityId: activities.changqingGames, personId: named.persons.retiree },
  })

  await phone.taps('放进手机日历')
  await phone.until('the calendar', () => phone.phone.done.some(({ api }) => api === 'addPhoneCalendar'))

  phone.close()
})

test('a shared activity opens cold inside its subpackage, and 返回 leads home', async () => {
  const phone = openPhone(world, {
    ...{ persona: 'retiree', path: 'features/activity/pages/detail/index' },
    query: { id: activities.nearlyFull },
  })

  await phone.sees('名额')
  await phone.taps('返回')
  await phone.arrives('pages/home/index')

  phone.close()
})

test('without a network the page says so and stands again when it is back', async () => {
  const phone = openPhone(world, { persona: 'stranger', path: 'pages/activities/index' })
  await phone.until('an answer', () => phone.calls().length > 0)

  phone.answers.network = 'none'
  await phone.taps('首页')
  await phone.sees('没有网络')
  phone.answers.network = 'wifi'
  await phone.taps('再试一次')
  await phone.until('no notice', () => !phone.text().includes('没有网络'))

  phone.close()
})

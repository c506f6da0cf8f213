import type { Browser } from 'playwright-core'

import { organiser } from '../cloud/message-steps'
import { openActivity } from '../cloud/open-activity'
import type { Phone as Owner } from '../cloud/phones'
import { makePhones } from '../cloud/phones'
import { tickLater } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { openBrowser } from './browser'
import { Desk } from './desk-stage'
import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'

const TICKET = 'features/registration/pages/ticket/index'

let desk: Desk
let browser: Browser
let phones: Owner[]
beforeAll(async () => {
  desk = await Desk.start()
  browser = await openBrowser()
  phones = await makePhones(desk.world, 3)
  await tickLater(desk.world)
}, 120_000)
afterEach(() => desk.leave())
afterAll(async () => {
  await browser.close()
  await desk.stop()
})

const ticketOf = (activityId: string, personId: string) =>
  `${TICKET}?activityId=${activityId}&personId=${personId}&fresh=fresh`

test('a retiree taps 提醒我 on the success page, and the phone gets what was promised', async () => {
  const { world } = desk
  const { retiree } = named.persons
  const activityId = await openActivity(world, { title: '剪纸课', capacity: 9 })
  await world.call(openidOf('retiree'), 'registration.create', { activityId, personId: retiree })
  const phone: Phone = await openPhone(browser, world.url, {
    ...{ persona: 'retiree', route: ticketOf(activityId, retiree) },
  })

  await phone.see('会告诉您：活动取消、时间或地点改了、前一天晚上提醒')
  await phone.button('提醒我').scrollIntoViewIfNeeded()
  await phone.tap('提醒我')
  await phone.see('好了，到时候微信提醒您')
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  await tickLater(world)
  await tickLater(world)

  const mine = world.cloud.messages().filter(({ openid }) => openid === openidOf('retiree'))
  expect(mine.map(({ templateId, page }) => [templateId, page.split('?')[0]])).toEqual([
    ['demo-change', TICKET],
  ])
})

test('of three who must hear that it is called off one was sent it; the desk telephones the others', async () => {
  const { world } = desk
  const activityId = await openActivity(world, { title: '春游', capacity: 9 })
  const [one, two] = phones
  const { retiree } = named.persons
  const people = [
    [openidOf('retiree'), retiree],
    [one?.openid ?? '', one?.personId ?? ''],
    [two?.openid ?? '', two?.personId ?? ''],
  ] as const
  for (const [openid, personId] of people) {
    await world.call(openid, 'registration.create', { activityId, personId })
  }
  world.cloud.credits.give(openidOf('retiree'), 'demo-change')
  await world.call(openidOf('retiree'), 'message.granted', {
    ...{ activityId, answers: [{ id: 'demo-change', answer: 'accept' }] },
  })
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  await tickLater(world)
  await tickLater(world)

  await desk.open('organiserTongan', `registrants/index?activityId=${activityId}`)
  await desk.page.getByRole('tab', { name: /^排队/ }).click()
  await desk.sees('要打电话告诉的人（2）')
  await desk.sees('已发 1')
  await desk.sees('要打电话 2')
  await desk.tap('去打电话')
  await desk.sees('还有 2 位要打电话')
  await desk.tap('一位一位打')
  for (const left of [1, 0]) {
    await desk.page.getByText('的“春游”取消了，不用来了。').locator('visible=true').waitFor()
    await desk.tap('我来打')
    await desk.tap('通知到了')
    await desk.page.getByText(`要打电话 ${left}`).locator('visible=true').waitFor()
  }
  await desk.sees('都打完了，谢谢您。')
})

test('the administrator says which template says what; one that WeChat refuses is an alarm until it is put right', async () => {
  const { world } = desk
  const admin = (page: string) =>
    desk.page.goto(`${world.url}/?as=admin#/features/admin/pages/${page}/index?orgId=${named.orgs.xiamen}`)
  await desk.open('admin', `board/index?orgId=${named.orgs.xiamen}`)
  await admin('settings')
  const id = desk.page.getByLabel('活动取消：模板编号')
  const fields = desk.page.getByLabel('活动取消：哪个字段写什么')
  await fields.fill('time1 活动名称')
  await desk.tap('保存')
  await desk.sees('这个字段放不下这个内容')
  await id.fill('unknown-to-wechat')
  await fields.fill('thing1 活动名称')
  await desk.tap('保存')
  await desk.sees('存好了，下面的机构也跟着用')

  const activityId = await openActivity(world, { title: '秋游', capacity: 9 })
  const { openid = '', personId = '' } = phones[2] ?? {}
  await world.call(openid, 'registration.create', { activityId, personId })
  const answers = [{ id: 'unknown-to-wechat', answer: 'accept' as const }]
  await world.call(openid, 'message.granted', { activityId, answers })
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  await tickLater(world)
  await tickLater(world)

  await admin('health')
  await desk.sees('“活动取消”的通知停发了，要打电话告诉')
  await desk.tap('改好了，再发：unknown-to-wechat')
  await desk.page.getByText('的通知停发了').waitFor({ state: 'hidden' })
})

test.each([320, 375])('the ticket with 提醒我 meets the elder norm at %d px', async (width) => {
  const { world } = desk
  const { changqingGames } = named.activities
  const phone = await openPhone(browser, world.url, {
    ...{ persona: 'retiree', route: ticketOf(changqingGames, named.persons.retiree) },
    viewport: { width, height: 640 },
  })
  await phone.see('会告诉您：活动取消、时间或地点改了、前一天晚上提醒')

  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
})

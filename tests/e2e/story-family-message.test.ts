import type { Browser } from 'playwright-core'

import { callsAbout } from '../cloud/call-steps'
import { consent, organiser, phoneOf } from '../cloud/message-steps'
import { openActivity } from '../cloud/open-activity'
import { tickLater } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { openBrowser } from './browser'
import { Desk } from './desk-stage'
import { elderViolations } from './elder-norm'
import { openPhone } from './retiree-phone'

const PEOPLE = 'features/person/pages/people/index'
const daughter = openidOf('daughter')
const { father } = named.persons

let desk: Desk
let browser: Browser
beforeAll(async () => {
  desk = await Desk.start()
  browser = await openBrowser()
  await tickLater(desk.world)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await desk.stop()
})

/** Staff signed the father up by telephone, and it is called off. */
const calledOff = async (title: string): Promise<string> => {
  const { world } = desk
  const activityId = await openActivity(world, { title })
  await world.call(organiser, 'places.enrol', { activityId, personId: father })
  await consent(world, daughter, activityId, ['calledOff'])
  await world.call(organiser, 'activity.callOff', { activityId, reason: '下大雨' })
  await tickLater(world)
  await tickLater(world)
  return activityId
}

test('a father of 88 without a phone: staff writes down his word, and his daughter gets the message', async () => {
  await desk.open('organiserTongan', `books/pages/person/index?orgId=${named.orgs.tongan}&personId=${father}`)

  await desk.page.getByRole('button', { name: /同时收通知$/ }).click()
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByText('请先选怎么核对的').waitFor()
  await dialog.getByRole('radio', { name: /^打电话核对/ }).click()
  await dialog.getByLabel(/^再记一句/).fill('父亲在电话里说的')
  await dialog.getByRole('button', { name: '本人同意，也发一份' }).click()
  await desk.sees('同时收通知，打电话核对，叶志恒')
  expect(await elderViolations(desk.page, { step: 'standard', desk: true })).toEqual([])

  await calledOff('看潮戏')
  expect(phoneOf(desk.world, daughter)).toEqual(['demo-change 看潮戏'])
})

test('she withdraws in two taps; the next one is on the call list', async () => {
  const phone = await openPhone(browser, desk.world.url, { persona: 'daughter', route: PEOPLE })
  await phone.see('也发到这部手机')
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])

  await phone.tap('不再收通知')
  await phone.see('以后不收洪文质的通知了吗？')
  await phone.page.getByRole('dialog').getByRole('button', { name: '不再收通知' }).click()
  await phone.page.getByText('也发到这部手机').waitFor({ state: 'hidden' })

  const next = await calledOff('剪纸课')
  expect(phoneOf(desk.world, daughter)).toEqual(['demo-change 看潮戏'])
  expect((await callsAbout(desk.world, organiser, next)).items).toMatchObject([
    { personId: father, why: 'account' },
  ])
})

test('a retiree lets the one who helps hear too, and takes it back', async () => {
  const { world } = desk
  const { retiree } = named.persons
  const { id } = await world.call('oHelpful', 'person.introduce', {
    ...{ name: '林小妹', orgId: named.orgs.daxiang },
  })
  await world.call(openidOf('admin'), 'person.link', {
    ...{ personId: id, forPersonId: retiree, relation: 'relative', how: 'inPerson' },
  })
  const hears = async () => (await world.call(openidOf('retiree'), 'family.list', {})).items.at(0)?.hears
  const phone = await openPhone(browser, world.url, { persona: 'retiree', route: PEOPLE, step: 'largest' })
  await phone.see('林小妹可以替您报名')
  expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])

  await phone.tap('让林小妹也收到通知')
  await phone.see('也收得到您的通知')
  expect(await hears()).toBe(true)

  await phone.tap('不让林小妹收通知')
  await phone.page.getByRole('dialog').getByRole('button', { name: '不让林小妹收通知' }).click()
  await phone.button('让林小妹也收到通知').waitFor()
  expect(await hears()).toBe(false)
})

test('the administrator says how many a day at most', async () => {
  await desk.open('admin', `admin/pages/settings/index?orgId=${named.orgs.xiamen}`)

  const field = desk.page.getByLabel(/^每个微信一天最多几条，/)
  await field.fill('5')
  await desk.page.getByRole('checkbox', { name: '活动取消：长期订阅模板' }).click()
  await desk.tap('保存')
  await desk.sees('存好了，下面的机构也跟着用')

  const { own } = await desk.world.call(openidOf('admin'), 'settings.get', { orgId: named.orgs.xiamen })
  expect(own).toMatchObject({ messagesADay: 5, templates: { calledOff: { longTerm: true } } })
})

test('long-term and one-time templates are two questions, each with a button of its own', async () => {
  const { world } = desk
  const { retiree } = named.persons
  const activityId = await openActivity(world, { title: '剪纸课', capacity: 9 })
  await world.call(openidOf('retiree'), 'registration.create', { activityId, personId: retiree })
  const route = `features/registration/pages/ticket/index?activityId=${activityId}&personId=${retiree}`
  const phone = await openPhone(browser, world.url, { persona: 'retiree', route })
  await phone.see('要不要以后都用微信提醒您')
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])

  await phone.tap('以后都提醒我')
  await phone.see('好了，到时候微信提醒您')
  await phone.tap('提醒我')

  await phone.button('提醒我').waitFor({ state: 'hidden' })
  const [{ left } = { left: {} }] = world.cloud.database.peek('credits', {
    query: { _id: openidOf('retiree') },
  })
  expect(left).toMatchObject({ 'demo-change': 1, 'demo-reminder': 1 })
})

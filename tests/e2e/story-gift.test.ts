import { callOne } from '../cloud/call-steps'
import { rest } from '../cloud/message-steps'
import { aDraft } from '../cloud/open-activity'
import { fileOf } from '../cloud/visit-steps'
import { tickLater } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations, measuredViolations } from './elder-norm'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const stage = openStage()
const DESK = { width: 1280, height: 800 }
const norm = { desk: true, step: 'standard' } as const
const by = openidOf('organiser')
const { changqing: orgId, siming } = named.orgs
const { husband, wife } = named.persons

const open = (route: string) =>
  openPhone(stage.browser, stage.world.url, {
    persona: 'organiser',
    route: `features/${route}`,
    viewport: DESK,
  })

/** 黄景松 has a place, is told that it is off, and two of the staff hear that he has died. */
const husbandDies = async () => {
  const { world } = stage
  const { id: activityId } = await world.call(by, 'activity.create', {
    orgId,
    draft: aDraft({ capacity: 9 }),
  })
  await world.call(by, 'activity.publish', { activityId })
  await world.call(openidOf('couple'), 'registration.create', { activityId, personId: husband })
  await world.call(by, 'activity.callOff', { activityId, reason: '停电' })
  await rest(world)
  await callOne(world, by, { activityId, personId: husband, result: { what: 'passed' } })
  await world.call(openidOf('admin'), 'call.confirmPassing', { personId: husband, yes: true })
}

test('春节: twelve times 500 yuan, one for his wife and one returned; a recipient dies and the widow stays', async () => {
  const { world } = stage
  const personIds = world.city.persons
    .filter(({ ancestors, _id }) => ancestors.includes(siming) && _id !== husband)
    .slice(0, 11)
    .map(({ _id }) => _id)
  let desk = await open(`gift/pages/list/index?orgId=${siming}`)
  expect(await elderViolations(desk.page, norm)).toEqual([])
  await desk.tap('新建慰问名单')
  await desk.page.getByLabel(/^名称/).fill('2027年春节慰问')
  await desk.page.getByLabel('哪天发').fill('2027-02-05')
  await desk.page.getByLabel('每人多少元').fill('500')
  await desk.tap('下一步，定名单')
  await desk.see('名单，0人')
  const [, giftId = ''] = /giftId=(\w+)/.exec(desk.page.url()) ?? []
  await world.call(by, 'gift.addPeople', { giftId, personIds })
  await desk.page.getByLabel('姓名、拼音首字母或电话后四位').fill('黄景松')
  await desk.tap('查找')
  await desk.tap(/^加上黄景松/)
  await desk.see('名单，12人')
  await desk.tap('名单定好，开始发')
  await desk.page.getByRole('dialog').getByRole('button', { name: '名单定好，开始发' }).click()

  await desk.tap('记签领：黄景松')
  await desk.page.getByRole('radio', { name: '别人代领' }).click()
  await desk.page.getByLabel('谁代领的').fill('吴玉珊')
  await desk.page.getByRole('radio', { name: '妻子' }).click()
  await desk.tap('记好了')
  await desk.see('妻子吴玉珊代领')
  const [returned = '', ...signed] = personIds
  for (const personId of signed)
    await world.call(by, 'gift.settle', { giftId, personId, how: { what: 'signed', name: '某某' } })
  const name = String(fileOf(world, returned)?.name)
  await desk.tap(`记签领：${name}`)
  await desk.page.getByRole('radio', { name: '退回' }).click()
  await desk.page.getByLabel('为什么退回').fill('搬去外地，联系不上')
  await desk.tap('记好了')
  await desk.see('已发5500元 + 退回500元 = 预算6000元')
  expect(await elderViolations(desk.page, norm)).toEqual([])
  await desk.tap('都发完了，办结')
  await desk.page.getByRole('dialog').getByRole('button', { name: '都发完了，办结' }).click()
  await desk.see('已办结')

  await husbandDies()
  desk = await open(`visit/pages/person/index?personId=${husband}`)
  await desk.see('已去世，不再发通知，也不用再去')
  await desk.tap('记成遗属：吴玉珊')
  await desk.page.getByRole('list', { name: '黄景松的遗属' }).waitFor()
  expect(fileOf(world, wife)?.survivorOf).toBe(husband)
  const messages = world.cloud.database.peek('messages', { query: { personId: husband } })
  expect(messages.filter(({ state }) => state === 'due' || state === 'sent')).toEqual([])
}, 240_000)

test('a home is visited, and what was found is read for a reason; whoever walks there reads large letters', async () => {
  const { world, browser } = stage
  await tickLater(world, 'visit-cues')
  const kept = world.city.persons.find(({ keeper, _id }) => keeper && _id !== husband)?._id ?? ''
  for (const route of [`visit/pages/list/index?orgId=${orgId}`, `visit/pages/days/index?orgId=${orgId}`]) {
    const { page } = await open(route)
    expect(await elderViolations(page, norm)).toEqual([])
  }
  const care = await open(`visit/pages/care/index?personId=${kept}`)
  expect(await elderViolations(care.page, norm)).toEqual([])
  await care.page.getByLabel('在哪里').fill('在家')
  await care.page.getByLabel('在干什么').fill('带孙子')
  await care.tap('都问清了')
  await care.see('看全部，再问一遍')

  const viewport = { width: 375, height: 700 }
  const route = `features/visit/pages/person/index?personId=${kept}`
  const phone = await openPhone(browser, world.url, { persona: 'caseworker', route, viewport })
  expect(await elderViolations(phone.page, { step: 'elder' })).toEqual([])
  await phone.tap('记一次走访')
  await phone.page.getByLabel(/^谁去的/).fill('赖玉琴')
  await phone.page.getByLabel(/^想要什么/).fill('想要轮椅')
  await phone.tap('记好了')
  await phone.see('赖玉琴去的')
  await phone.tap(/^看写了什么/)
  await phone.page.getByLabel(/^为什么要看/).fill('明天再去')
  await phone.tap('看内容')
  await phone.see('想要：想要轮椅')
  expect(world.cloud.database.peek('visits', { query: { personId: kept } })).toHaveLength(1)
  for (const part of ['list', 'person', 'record']) {
    const small = await openPhone(browser, world.url, {
      ...{ persona: 'caseworker', step: 'largest' },
      route: `features/visit/pages/${part}/index?orgId=${orgId}&personId=${kept}`,
    })
    expect(await measuredViolations(small.page, { step: 'largest' })).toEqual([])
  }
}, 240_000)

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const { tongan, hongtang } = named.orgs
const organiser = openidOf('organiserTongan')
const PC = { width: 1280, height: 800 }

const stage = openStage()

const desk = (route: string, persona: 'organiserTongan' | 'head' = 'organiserTongan') =>
  openPhone(stage.browser, stage.world.url, { persona, route: `features/${route}`, viewport: PC })

const meetsTheNorm = async ({ page }: Phone) =>
  expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])

const field = ({ page }: Phone, label: string) =>
  page
    .getByLabel(new RegExp(`^${label}`))
    .locator('visible=true')
    .last()

const check = ({ page }: Phone, name: string | RegExp) =>
  page.getByRole('checkbox', { name }).locator('visible=true').first().click()

test('a course on Fridays is planned once: holidays are seen, one day moves, four drafts stand and are published', async () => {
  const phone = await desk(`desk/pages/board/index?orgId=${tongan}`)
  await phone.tap('系列和计划')
  await phone.tap('新建系列')
  await phone.see('每一场都一样的')
  await field(phone, '类型').selectOption({ label: '智能手机运用培训' })
  await field(phone, '系列名称').fill('周五手机课')
  await phone.tap('从名录里选')
  await phone.page
    .getByRole('dialog')
    .getByRole('button', { name: /^叶老师/ })
    .click()
  expect(await field(phone, '谁来讲、谁来演').inputValue()).toBe('同安区老年大学 叶老师')
  await check(phone, '周五')
  await field(phone, '从哪一天开始').fill('2026-12-11')
  await phone.page.getByRole('textbox', { name: '一共办几场' }).fill('4')
  await phone.tap('看有哪几天')
  await phone.see('2027年的放假安排还没公布，请自己核对')
  await phone.see('有1天放假，已经去掉，要办就勾上')
  await phone.page.getByRole('checkbox', { name: /2027年1月1日.*放假：元旦/ }).waitFor()
  await meetsTheNorm(phone)

  await phone.tap('12月25日 星期五换一天')
  await field(phone, '12月25日 星期五改到哪一天').fill('2026-12-24')
  await phone.page.getByRole('checkbox', { name: /12月24日.*原来是12月25日/ }).waitFor()
  await phone.tap('建 4 场草稿')
  await phone.see('周五手机课，共 4 场')
  await phone.tap('发布填好的 4 场')
  await phone.page.getByRole('dialog').getByRole('button', { name: '发布 4 场' }).click()
  await phone.page.getByText('发布填好的 4 场').first().waitFor({ state: 'hidden' })
  await meetsTheNorm(phone)

  await phone.tap('改时间或取消：12月18日 星期五那场')
  await field(phone, '哪一天').fill('2026-12-17')
  await phone.tap('改到这个时间')
  await phone.see(/^12月17日 星期四/)
  await phone.tap('再加一场')
  await field(phone, '哪一天').fill('2027-01-22')
  await phone.tap('加这一场')
  await phone.see('周五手机课，共 5 场')

  const { items } = await stage.world.call(organiser, 'series.list', { orgId: tongan })
  const series = await stage.world.call(organiser, 'series.get', { seriesId: items[0]?.id ?? '' })
  expect(series.sessions.map(({ state, calendar }) => [state, calendar.day])).toEqual([
    ['published', '2026-12-11'],
    ['published', '2026-12-17'],
    ['published', '2026-12-24'],
    ['published', '2027-01-08'],
    ['draft', '2027-01-22'],
  ])
})

test('live and replay are written beside a session, counted apart, and a retiree copies the address', async () => {
  const { daxiangPhone: activityId } = named.activities
  const phone = await desk(`desk/pages/activity/index?activityId=${activityId}`)
  await phone.tap('直播、回放和线上人数')
  await field(phone, '直播网址').fill('live.example.cn')
  await phone.tap('保存')
  await phone.see('网址要用 https:// 开头')
  await field(phone, '直播网址').fill('https://live.example.cn/tongan/phone-class')
  await field(phone, '线上多少人').fill('37')
  await meetsTheNorm(phone)
  await phone.tap('保存')
  await phone.tap('看整个系列')
  await phone.page.getByRole('cell', { name: '37 人' }).waitFor()
  const counts = await stage.world.call(organiser, 'checkin.counts', { activityId })
  expect(counts.heads).toBe(0)

  const retiree = await openPhone(stage.browser, stage.world.url, {
    ...{
      persona: 'daughter',
      route: `features/activity/pages/detail/index?id=${activityId}`,
      step: 'largest',
    },
  })
  await retiree.see('在家也能看')
  await retiree.see('https://live.example.cn/tongan/phone-class')
  expect(await elderViolations(retiree.page, { step: 'largest' })).toEqual([])
})

test('a series is changed as a whole: its draft follows, what was published does not, and both are said before', async () => {
  const phone = await desk(`series/pages/one/index?seriesId=${named.series.tongan}`)
  await phone.tap('改整个系列')
  await phone.see('1 场草稿跟着改；已发布的 1 场不变，要改请点开那一场')
  await field(phone, '请带什么').fill('手机、充电器和老花镜')
  await meetsTheNorm(phone)
  await phone.tap('保存')
  await phone.see('手机课进村，共 2 场')

  const { template, sessions } = await stage.world.call(organiser, 'series.get', {
    seriesId: named.series.tongan,
  })
  const brings = sessions.map(async ({ activityId }) => {
    const { bring } = await stage.world.call(organiser, 'activity.open', { activityId })
    return bring
  })
  expect(template.bring).toBe('手机、充电器和老花镜')
  expect((await Promise.all(brings))[0]).not.toBe('手机、充电器和老花镜')
})

test('a head writes the year’s plan of a street, and sees where nobody came for a year', async () => {
  const phone = await desk(`series/pages/programme/index?orgId=${tongan}`, 'head')
  await phone.tap('洪塘镇')
  await phone.page.getByRole('dialog').getByLabel('文明健康知识讲座').fill('6')
  await phone.tap('保存计划')
  await phone.page.getByRole('cell', { name: '0 / 6' }).first().waitFor()
  await meetsTheNorm(phone)

  await phone.page.getByRole('tab', { name: '一年没去的地方' }).click()
  await phone.see('最近三年没有去过')
  await meetsTheNorm(phone)
  const plan = await stage.world.call(openidOf('head'), 'programme.get', { orgId: tongan, year: '2026' })
  expect(plan.places.find(({ orgId }) => orgId === hongtang)?.planned).toEqual({ health: 6 })
})

test('a route is kept with what an organiser must know of it, found by its initials, changed and put aside', async () => {
  const phone = await desk(`series/pages/catalogue/index?orgId=${tongan}`)
  await phone.page.getByRole('tab', { name: '研学路线' }).click()
  await phone.see('走路：走1.2公里，路平，有一处台阶')
  await meetsTheNorm(phone)
  await phone.tap('加一条研学路线')
  await phone.see('大巴停哪里')
  await field(phone, '名称').fill('梅山寺路线')
  await field(phone, '走路多远').fill('走800米')
  await field(phone, '电话').fill('0592-0004722')
  await meetsTheNorm(phone)
  await phone.tap('保存')
  await phone.page
    .getByLabel(/名称、拼音首字母/)
    .locator('visible=true')
    .fill('mss')
  await phone.tap('查找')
  await phone.tap(/^梅山寺路线/)
  await phone.see('****4722')
  await phone.tap('停用')
  await phone.see(/已经停用/)
  await meetsTheNorm(phone)
})

test('a series begins from one session; what is asked and who may sign up is said once for all', async () => {
  const phone = await desk(`desk/pages/activity/index?activityId=${named.activities.daxiangLecture}`)
  await phone.tap('照这场办一个系列')
  await phone.see('每一场都一样的')
  expect(await field(phone, '系列名称').inputValue()).toContain('文明健康知识讲座')
  await phone.tap('要填一些')
  await field(phone, '走路的要求').selectOption({ label: '能自己走，或有人扶着走' })
  await phone.tap('只让一个支部或队伍的人报名')
  await phone.page.getByText('请往下选到一个支部或队伍').first().waitFor()
  await phone.tap('不看支部和队伍')
  await meetsTheNorm(phone)
  await check(phone, '周三')
  await field(phone, '从哪一天开始').fill('2026-12-09')
  await phone.page.getByRole('textbox', { name: '一共办几场' }).fill('2')
  await phone.tap('看有哪几天')
  await phone.tap('建 2 场草稿')
  await phone.see(/，共 2 场$/)

  const { items } = await stage.world.call(organiser, 'series.list', { orgId: tongan })
  const series = await stage.world.call(organiser, 'series.get', { seriesId: items[0]?.id ?? '' })
  expect(series.template.asks).toMatchObject({ contact: true, mobility: 'helped', memberOf: null })
})

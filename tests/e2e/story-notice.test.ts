import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const { xiamen, changqing } = named.orgs
const organiser = openidOf('organiser')
const PC = { width: 1280, height: 800 }

const stage = openStage({ goesOn: true })

const desk = (route: string) =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'organiser', route: `features/${route}`, viewport: PC },
  })

const deskNorm = async ({ page }: Phone) =>
  expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])

const elderNorm = async ({ page }: Phone) =>
  expect(await elderViolations(page, { step: 'largest' })).toEqual([])

const field = ({ page }: Phone, label: string) =>
  page
    .getByLabel(new RegExp(`^${label}`))
    .locator('visible=true')
    .last()

const check = ({ page }: Phone, name: string | RegExp) =>
  page.getByRole('checkbox', { name }).locator('visible=true').first().click()

const newest = async () => {
  const { items } = await stage.world.call(organiser, 'notice.list', { orgId: xiamen, state: 'published' })
  return items[0]?.id ?? ''
}

/** Everybody is listed, and told as far as that goes. */
const delivered = async () => {
  stage.world.cloud.clock.advance(60_000)
  await stage.world.cloud.tick('jobs')
}

test('staff writes once, sees how it looks and to how many it goes, and publishes', async () => {
  const phone = await desk(`desk/pages/board/index?orgId=${xiamen}`)
  await phone.tap('通知')
  await phone.see('写通知')
  await deskNorm(phone)
  await phone.tap('写通知')
  await phone.see('写什么')
  await field(phone, '标题').fill('明天上午停水')
  await field(phone, '正文').fill('各位邻居：\n明天上午8点到11点停水，请先接好水。\n有事打电话到社区。')
  await phone.tap('往下选')
  for (const name of ['思明区', '嘉莲街道', '长青社区']) await phone.tap(name)
  await phone.tap('就选长青社区')
  await check(phone, /^要签收/)
  await deskNorm(phone)
  await phone.tap('保存，看看样子')

  await phone.see('发给长青社区所有人')
  await phone.see(/^会发给 \d+ 人，其中/)
  await phone.see('明天上午8点到11点停水，请先接好水。')
  await deskNorm(phone)
  await phone.page.getByRole('tab', { name: '微信提醒' }).click()
  await phone.see('看完请点“我知道了”')
  await phone.tap('发布')
  await phone.see('发出去就收不回来了')
  await phone.tap('发给他们')
  await phone.see('正在列名单')
})

test('a retiree finds it in the largest text, has it read, and says 我知道了', async () => {
  const noticeId = await newest()
  await delivered()
  const phone = await openPhone(stage.browser, stage.world.url, { persona: 'retiree', step: 'largest' })
  await phone.page.getByRole('button', { name: /^通知/ }).last().click()
  await phone.see('没看过')
  await elderNorm(phone)
  await phone.page.getByRole('button', { name: /^明天上午停水/ }).click()

  await phone.see('明天上午8点到11点停水，请先接好水。')
  expect(await phone.heading()).toBe('明天上午停水')
  for (const words of ['读给我听', '转到微信群', '下次有通知，微信告诉我'])
    await phone.button(words).waitFor()
  await elderNorm(phone)
  await phone.tap('下次有通知，微信告诉我')
  await phone.see('好了，下次有通知，微信告诉您')
  await phone.tap('我知道了')
  await phone.see('林淑贞知道了')

  await phone.tap('返回')
  await phone.see('看过了')
  const { signed, tally } = await stage.world.call(organiser, 'notice.open', { noticeId })
  expect([signed, tally.told]).toEqual([1, 1])
})

test('the page accounts for everybody; a correction goes out again, and a withdrawal says why', async () => {
  const noticeId = await newest()
  const people = stage.world.city.persons.filter(({ ancestors }) => ancestors.includes(changqing)).length
  const phone = await desk(`notice/pages/one/index?noticeId=${noticeId}`)
  await phone.see(`一共 ${people} 人`)
  await phone.see(`点了“我知道了”：1 人，还有 ${people - 1} 人没点`)
  await phone.see(`要打电话告诉的人（${people - 1}）`)
  await deskNorm(phone)
  const caller = await desk(`notice/pages/one/index?noticeId=${noticeId}`)
  await caller.tap('去打电话')
  await caller.see(`还有 ${people - 1} 位要打电话`)
  await caller.tap('一位一位打')
  await caller.see('有一条通知“明天上午停水”，请您知道。')
  await caller.tap('我来打')
  await caller.tap('通知到了')
  await caller.see(/：通知到了，记下了/)
  await phone.page.reload()
  await phone.see(`要打电话告诉的人（${people - 2}）`)

  await phone.tap('更正')
  await field(phone, '正文').fill('改到后天上午停水。')
  await field(phone, '改了什么').fill('停水改到后天')
  await check(phone, /^再通知一次/)
  await deskNorm(phone)
  await phone.button('更正').last().click()
  await phone.see(/改过：停水改到后天/)
  await delivered()
  const got = stage.world.cloud.messages().filter(({ page }) => page.includes(noticeId))
  expect(got.map(({ openid }) => openid)).toEqual([openidOf('retiree')])

  await phone.tap('撤回')
  await field(phone, '为什么撤回').fill('自来水公司不停水了')
  await phone.tap('撤回这条通知')
  await phone.see('这条通知撤回了')

  const reader = await openPhone(stage.browser, stage.world.url, {
    ...{
      persona: 'retiree',
      step: 'largest',
      route: `features/notice/pages/read/index?noticeId=${noticeId}`,
    },
  })
  await reader.see('自来水公司不停水了')
  await reader.tap('看改以前的')
  await reader.see('改了什么：停水改到后天')
  await elderNorm(reader)
})

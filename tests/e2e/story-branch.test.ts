import sharp from 'sharp'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const { firstBranch, jialian } = named.orgs
const secretary = openidOf('secretary')
const PC = { width: 1280, height: 800 }

const stage = openStage({ goesOn: true })

const norm = async ({ page }: Phone) => expect(await elderViolations(page, { step: 'largest' })).toEqual([])

/** A page of the handwritten book from the phone's camera. */
const photograph = async ({ page }: Phone, button: string): Promise<void> => {
  const picture = { create: { width: 600, height: 800, channels: 3 as const, background: '#fed' } }
  const buffer = await sharp(picture).jpeg().toBuffer()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).locator('visible=true').last().click()
  await (await chooser).setFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer })
}

const names = async (): Promise<string[]> =>
  (await stage.world.call(secretary, 'meeting.get', { meetingId: named.meetings.today })).marks.map(
    ({ name }) => name,
  )

test('a secretary of 67 keeps the book of a 主题党日 in the largest text: 23 members, two on leave, three absent, one page', async () => {
  stage.world.cloud.clock.set(new Date('2026-11-22T03:00:00.000Z'))
  const members = await names()
  expect(members).toHaveLength(23)
  const phone = await openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'secretary', route: 'pages/mine/index', step: 'largest' },
  })
  await phone.tap(/^支部的事.*第一党支部/)
  await phone.see('第三季度党员大会已逾期53天')
  await phone.see(/本届任期到.*请准备换届/)
  await norm(phone)
  await phone.tap(/读一本红色故事书/)

  await phone.see('应到23人，实到23人，请假0人，未到0人')
  await norm(phone)
  await phone.tap('点到会')
  await phone.see('名单上的人都算到了，没来的点一下。')
  for (const name of members.slice(1, 3)) {
    await phone.tap(`${name}请假`)
    await phone.see(`${name}请假`)
    await phone.tap('记下请假')
    await phone.see('请假，身体不舒服')
  }
  for (const name of members.slice(3, 6)) await phone.tap(`${name}未到`)
  await phone.see('应到23人，实到18人，请假2人，未到3人')
  await norm(phone)
  await phone.page.goBack()

  await phone.see('应到23人，实到18人，请假2人，未到3人')
  await photograph(phone, '拍一页')
  await phone.see('第1页，郑国梁11月22日拍的')
  await norm(phone)
  await phone.tap('确认这次记录')
  await phone.see(/确认以后只能更正/)
  await phone.tap('确认记录')
  await phone.see('郑国梁11月22日确认了记录')
  await phone.see(`要补学：${members.slice(3, 6).join('、')}`)
  await phone.page.goBack()

  await phone.see('要补学的（3位）')
  for (const name of members.slice(3, 6)) await phone.see(name)
})

test('one of them learned it at home: one tap, one choice, and it is made up', async () => {
  const [, , , absent = ''] = await names()
  const phone = await openPhone(stage.browser, stage.world.url, {
    persona: 'secretary',
    route: `features/branch/pages/month/index?orgId=${firstBranch}`,
    step: 'largest',
  })
  await phone.tap(new RegExp(`^${absent}`))
  await phone.tap(`${absent}补学了`)
  await phone.see(`${absent}补学了`)
  await phone.tap('记下补学')
  await phone.see('未到，11月22日补学（送学上门）')
  await phone.page.goBack()
  await phone.see('要补学的（2位）')
})

test('the next one is planned from what is due, and everybody is told by one tap', async () => {
  const phone = await openPhone(stage.browser, stage.world.url, {
    persona: 'secretary',
    route: `features/branch/pages/month/index?orgId=${firstBranch}`,
    step: 'largest',
  })
  await phone.tap(/^第三季度党员大会已逾期53天/)
  await phone.see('同时算别的会')
  const field = (label: string) => phone.page.getByLabel(label).locator('visible=true').last()
  await field('主题').fill('选举支委')
  await field('哪一天').fill('2026-11-29')
  await norm(phone)
  await phone.tap('安排好了')
  await phone.tap('通知大家')
  await phone.see(/时间：11月29日星期日上午9:00/)
  await phone.tap('发通知')
  await phone.see('已经通知过了')
  await norm(phone)

  await phone.page.goto(
    `${stage.world.url}/?as=secretary#/features/branch/pages/members/index?orgId=${firstBranch}`,
  )
  await phone.tap('加一位党员')
  await phone.see('哪一年出生')
  await norm(phone)
  await phone.page.goto(
    `${stage.world.url}/?as=secretary#/features/branch/pages/facts/index?orgId=${firstBranch}`,
  )
  await phone.see('哪一种支部')
  await norm(phone)
})

test('the level above sees which branch owes what', async () => {
  const phone = await openPhone(stage.browser, stage.world.url, {
    persona: 'organiser',
    route: `features/branch/pages/table/index?orgId=${jialian}`,
    viewport: PC,
  })
  await phone.see('长青社区第一党支部')
  await phone.see('还没写支部情况')
  await phone.see('欠1次')
  expect(await elderViolations(phone.page, { step: 'standard', desk: true })).toEqual([])
})

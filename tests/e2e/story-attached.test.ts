import sharp from 'sharp'

import { PDF } from '../cloud/notice-file-steps'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const stage = openStage({ goesOn: true })
const secretary = openidOf('secretary')
const { changqing } = named.orgs

const writing = (route: string) =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'secretary', step: 'largest', route: `features/notice/pages/${route}` },
  })

const norm = async ({ page }: Phone) => expect(await elderViolations(page, { step: 'largest' })).toEqual([])

const field = ({ page }: Phone, label: RegExp) => page.getByLabel(label).locator('visible=true').last()

const bring = async (
  phone: Phone,
  button: string,
  file: { name: string; mimeType: string; buffer: Buffer },
) => {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap(button)
  await (await chooser).setFiles(file)
}

const aPicture = async () => {
  const create = { width: 600, height: 400, channels: 3 as const, background: '#9bb' }
  const buffer = await sharp({ create }).jpeg().toBuffer()
  return { name: '照片.jpg', mimeType: 'image/jpeg', buffer }
}

const drafts = async () =>
  (await stage.world.call(secretary, 'notice.list', { orgId: changqing, state: 'draft' })).items

test('a secretary writes in large letters with a picture and a file; what is typed outlives a closed page', async () => {
  const first = await writing(`list/index?orgId=${changqing}`)
  await first.see('电话里听说的')
  await norm(first)
  await first.tap('写通知')
  await field(first, /^标题/).fill('元旦到社区领挂历')
  await first.page.reload()

  await first.see('上次没存的内容还在，接着写就行')
  expect(await field(first, /^标题/).inputValue()).toBe('元旦到社区领挂历')
  await field(first, /^正文/).fill('每家一本，带身份证。')
  await bring(first, '加一张图片', await aPicture())
  await field(first, /^第1张图上是什么/).fill('挂历的封面，一幅山水画')
  await bring(first, '加一个文件', {
    ...{ name: '领取安排.pdf', mimeType: 'application/pdf', buffer: PDF },
  })
  await field(first, /^第1个文件的名字/).waitFor()
  await norm(first)
  await first.tap('保存，看看样子')

  await first.see('他们看到的样子')
  await first.page.getByRole('button', { name: '挂历的封面，一幅山水画，点一下放大看' }).waitFor()
  await norm(first)
  await first.page.getByRole('tab', { name: '没有微信的人' }).click()
  await first.see('您没有勾打电话：没有微信的人收不到这条通知')
  await first.tap('发布')
  await first.tap('发给他们')
  await first.see('正在列名单')
})

test('a reader sees the picture and what is on it, opens the file, and is not telephoned', async () => {
  const phone = await openPhone(stage.browser, stage.world.url, { persona: 'retiree', step: 'largest' })
  await phone.page.getByRole('button', { name: /^通知/ }).last().click()
  await phone.page.getByRole('button', { name: /^元旦到社区领挂历/ }).click()
  const picture = phone.page.getByRole('button', { name: '挂历的封面，一幅山水画，点一下放大看' })
  await picture.waitFor()
  await norm(phone)
  const file = phone.page.waitForEvent('download')
  await phone.tap('打开“领取安排.pdf”')
  expect((await file).suggestedFilename()).toBe('领取安排.pdf')
  expect(
    await phone.page
      .getByRole('button', { name: /^打电话/ })
      .locator('visible=true')
      .count(),
  ).toBe(1)
  await picture.click()
  await phone.page.keyboard.press('Escape')

  stage.world.cloud.clock.advance(60_000)
  await stage.world.cloud.tick('jobs')
  const { items } = await stage.world.call(secretary, 'notice.list', { orgId: changqing, state: 'published' })
  const { tally } = await stage.world.call(secretary, 'notice.open', { noticeId: items[0]?.id ?? '' })
  expect(tally.seen).toBe(1)
})

test('a draft that nobody needs is deleted after one more question', async () => {
  const draft = { title: '写着玩的', body: '不发了。', sign: false, callIfMissed: false }
  const audience = { kind: 'org' as const, orgId: changqing, born: null }
  await stage.world.call(secretary, 'notice.create', { orgId: changqing, draft: { ...draft, audience } })
  const phone = await writing(`list/index?orgId=${changqing}`)
  await phone.page.getByRole('tab', { name: '草稿' }).click()
  await phone.page.getByRole('button', { name: /^写着玩的/ }).click()
  await phone.tap('删掉这份草稿')
  await phone.see('删掉“写着玩的”吗？')
  await norm(phone)
  await phone.tap('删掉草稿')

  await phone.see('没有草稿的通知')
  expect(await drafts()).toEqual([])
})

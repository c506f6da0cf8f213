import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { rosterOf } from '../cloud/state'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { openStage } from './stage'

const { daxiangLecture } = named.activities

/** What a phone's camera makes of a sheet: large, and with the place in it. */
const sheet = () =>
  sharp({ create: { width: 2400, height: 3200, channels: 3, background: '#f4f0e6' } })
    .withExif({ IFD3: { GPSLatitude: '24/1 44/1 0/1' } })
    .jpeg()
    .toBuffer()

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const textOf = (docx: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(docx)['word/document.xml']).replaceAll(/<[^>]+>/g, '')

describe('what staff do beside the desk and the door', () => {
  const stage = openStage()
  let page: Page

  const open = async (persona: string, route: string, width = 1280) => {
    const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width, height: 800 } })
    page = await context.newPage()
    await page.goto(`${stage.world.url}/?as=${persona}#/${route}`)
    await page.locator('h1').waitFor()
  }

  const button = (name: string | RegExp) =>
    page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .locator('visible=true')
      .last()
  const see = (words: string | RegExp) => page.getByText(words).locator('visible=true').first().waitFor()

  const choose = async (name: string, file: { mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser')
    await button(/^(拍照或选照片|换一张照片)$/).click()
    await (await chooser).setFiles({ name, ...file })
  }

  test('the paper sheet is photographed on 补签, and kept with the activity without the place it was taken at', async () => {
    await open('doorStaff', `features/checkin/pages/paper/index?activityId=${daxiangLecture}`, 375)

    await choose('签到.jpg', { mimeType: 'image/jpeg', buffer: Buffer.from('no picture') })
    await see('照片没有传上去，请换一张再试')
    await choose('签到.svg', { mimeType: 'image/svg+xml', buffer: Buffer.from(DRAWING) })
    await see('请选一张照片（JPG 或 PNG）')
    await choose('签到.jpg', { mimeType: 'image/jpeg', buffer: await sheet() })
    await see('照片传好了 ✓')
    await button('补签').click()
    await page.getByRole('dialog').getByRole('button', { name: '补签 41 位' }).click()
    await see('补签好了')

    const { paperPhotos } = rosterOf(stage.world, daxiangLecture)
    expect(paperPhotos).toHaveLength(1)
    expect(paperPhotos[0]).toContain(`/activities/${daxiangLecture}/`)
    expect(
      await stage.world.call(openidOf('doorStaff'), 'checkin.counts', { activityId: daxiangLecture }),
    ).toMatchObject({
      named: 41,
    })
  })

  test.each([
    ['下载海报', /^海报_.+_2026-11-22\.docx$/, '请用微信扫一扫'],
    ['下载签到表', /^签到表_.+_2026-11-22\.docx$/, '电话后四位'],
    ['下载墙上的码', /^墙上的码_大乡村\.docx$/, '活动报名 · 到场签到'],
  ])('%s saves a Word file under its own name', async (words, name, inside) => {
    await open('organiserTongan', `features/desk/pages/activity/index?activityId=${daxiangLecture}`)

    const coming = page.waitForEvent('download')
    await button(words).click()
    const download = await coming

    expect(download.suggestedFilename()).toMatch(name)
    expect(textOf(await readFile(await download.path()))).toContain(inside)
  })

  test('an administrator invites; the colleague types the code on 我的 and is at work with the next tap', async () => {
    await open('admin', `features/admin/pages/grants/index?orgId=${named.orgs.tongan}`)
    await page.getByLabel('身份', { exact: true }).selectOption({ label: '签到员' })
    await page.getByLabel('姓名', { exact: true }).fill('蔡新来')
    await button('要一个邀请码').click()
    await see('蔡新来的邀请码')
    const shown = await page.getByRole('img', { name: /^邀请码( \d){8}$/ }).innerText()
    const code = shown.replaceAll(/\D/g, '')
    await page.context().close()

    await open('stranger', 'pages/mine/index', 375)
    await button(/^输入邀请码/).click()
    await page.getByLabel(/^邀请码/).fill(code.slice(0, 4))
    await button('接受邀请').click()
    await see('邀请码是8位数字')
    await page.getByLabel(/^邀请码/).fill(`${code.slice(0, 4)} ${code.slice(4)}`)
    await button('接受邀请').click()
    await see('您现在是同安区的签到员')
    await button('开始工作').click()
    await see('大乡村古厝天井')

    await page.context().close()
    await open('admin', `features/admin/pages/grants/index?orgId=${named.orgs.tongan}`)
    await page.getByRole('row', { name: /蔡新来.*签到员.*同安区.*2026-11-22/ }).waitFor()
    expect(await stage.world.refusal(openidOf('retiree'), 'grant.accept', { code })).toBe('CODE.WRONG')
  })
})

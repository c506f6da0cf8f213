import { unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

import { aDraft } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const organiser = openidOf('organiserTongan')
const PC = { width: 1280, height: 900 }
const DESK = { step: 'standard', desk: true } as const
const TIMES = { startsAt: '2026-11-22T06:00:00.000Z', endsAt: '2026-11-22T07:30:00.000Z' }

const stage = openStage()

const draftOfToday = async (): Promise<string> => {
  const draft = aDraft({ title: '防骗讲座', capacity: 30, ...TIMES })
  const { id } = await stage.world.call(organiser, 'activity.create', { orgId: named.orgs.tongan, draft })
  return id
}

const open = (persona: 'organiserTongan' | 'head', activityId: string, viewport = PC): Promise<Phone> =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona, route: `features/dossier/pages/dossier/index?activityId=${activityId}`, viewport },
  })

/** A field is spoken with its hint behind it. */
const spoken = (label: string): RegExp => new RegExp(`^${label.replaceAll(/[（）]/g, '.')}($|，|（)`)

const fill = ({ page }: Phone, label: string, text: string) =>
  page.getByLabel(spoken(label)).locator('visible=true').fill(text)

const tab = async ({ page }: Phone, name: string): Promise<void> => {
  await page.getByRole('tab', { name, exact: true }).locator('visible=true').click()
  expect(await elderViolations(page, DESK)).toEqual([])
}

const photograph = async ({ page }: Phone, button: string, background: string): Promise<void> => {
  const picture = sharp({ create: { width: 800, height: 600, channels: 3, background } })
  const buffer = await picture.jpeg().toBuffer()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button, exact: true }).locator('visible=true').click()
  await (await chooser).setFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer })
}

const writePlan = async (desk: Phone): Promise<void> => {
  await desk.tap('写方案')
  await fill(desk, '为什么办', '冬天骗子多，老人要会认')
  await fill(desk, '怎么办', '先讲案例，再问答')
  await fill(desk, '应急预案', '有人不舒服打120')
  await desk.tap('加一个单位')
  await fill(desk, '第1个单位的名称', '同安区退服中心')
  expect(await elderViolations(desk.page, DESK)).toEqual([])
  await desk.tap('保存方案')
  await desk.see('冬天骗子多')

  await desk.tap('写预算')
  await desk.tap('加一笔')
  await fill(desk, '第1笔说明', '派出所民警')
  await fill(desk, '第1笔预算（元）', '八百')
  await desk.see('钱数这样写：800 或 800.50')
  await fill(desk, '第1笔预算（元）', '800.5')
  await desk.tap('保存预算')
  await desk.see('预算合计 800.50 元')

  await desk.tap('写人、车、器材')
  await desk.tap('加一样器材')
  await fill(desk, '第1样器材是什么', '折叠椅')
  await fill(desk, '第1样器材要几个', '20')
  await desk.tap('保存人、车、器材')
  await desk.see('折叠椅 20')
}

test('one activity from the plan to the paper: agreed to, packed, held, heard, improved, printed', async () => {
  const activityId = await draftOfToday()
  const desk = await open('organiserTongan', activityId)
  await desk.see('策划中')
  await writePlan(desk)
  await desk.tap('报请负责人')
  await desk.see('等负责人答复')

  const head = await open('head', activityId, { width: 375, height: 700 })
  await head.tap('同意')
  await head.page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await head.see('方案已同意')
  expect(await elderViolations(head.page, DESK)).toEqual([])
  await stage.world.call(organiser, 'activity.publish', { activityId })

  const car = await openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'doorStaff', route: `features/dossier/pages/pack/index?activityId=${activityId}` },
    step: 'largest',
  })
  await car.page.getByRole('checkbox', { name: /折叠椅 20 个/ }).click()
  await car.see('都装上了')
  expect(await elderViolations(car.page, { step: 'largest' })).toEqual([])
  await car.page.getByRole('tab', { name: '回来清点' }).click()
  await car.tap('折叠椅数目不对')
  await fill(car, '折叠椅有几个', '19')
  await car.tap('记下这个数：折叠椅')
  await car.see('点完了，少了：折叠椅')

  stage.world.cloud.clock.set(new Date('2026-11-22T07:45:00.000Z'))
  await stage.world.call(openidOf('doorStaff'), 'checkin.heads', { activityId, change: 20 })
  await desk.page.reload()
  await desk.see('已办完，还没归档')
  await tab(desk, '现场')
  await photograph(desk, '拍照或选照片', '#b43')
  await desk.see('还差：横幅、互动')
  await desk.tap('记下结束时间')
  await desk.see('已归档')
  await tab(desk, '反馈')
  await fill(desk, '听到什么', '后排听不清')
  await desk.tap('记下这一句')
  await desk.see('后排听不清')
  await tab(desk, '改进')
  await fill(desk, '下次怎么做更好', '带两个音箱')
  await desk.tap('记下这一句')
  await desk.see('带两个音箱')
  await tab(desk, '报名')
  await tab(desk, '计划')
  await photograph(desk, '拍票据：讲课费：派出所民警', '#fed')
  await desk.see('票据 1 张')

  const coming = desk.page.waitForEvent('download')
  await desk.tap('打印一活动一档')
  const paper = unzipSync(await readFile(await (await coming).path()))
  const text = new TextDecoder().decode(paper['word/document.xml']).replaceAll(/<[^>]+>/g, '')
  for (const words of ['防骗讲座', '郭清源同意', '800.50', '折叠椅', '后排听不清', '带两个音箱', '票据'])
    expect(text).toContain(words)
  expect(Object.keys(paper).filter((name) => name.startsWith('word/media/'))).toHaveLength(2)
})

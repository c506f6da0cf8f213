import type { Page } from 'playwright-core'

import { openidOf } from '../fixtures/city/personas'
import { named } from '../fixtures/city/named'

import { elderViolations } from './elder-norm'
import { settled } from './settled'
import { openStage } from './stage'

const activityId = named.activities.daxiangLecture
const doorStaff = openidOf('doorStaff')

describe('the door in 同安区洪塘镇大乡村', () => {
  const stage = openStage()
  let page: Page

  const open = async (route: string, { width = 375, step = 'elder' } = {}) => {
    const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width, height: 700 } })
    page = await context.newPage()
    await page.addInitScript(
      `localStorage.setItem('wq.text-step', JSON.stringify({ data: JSON.stringify('${step}') }))`,
    )
    await page.goto(
      `${stage.world.url}/?as=doorStaff#/features/checkin/pages/${route}/index?activityId=${activityId}`,
    )
    await page.getByText('大乡村古厝天井').first().waitFor()
  }

  const find = async (words: string) => {
    await page.getByLabel('姓名、拼音首字母、电话后四位或票号').fill(words)
    await page.getByRole('button', { name: '查找' }).click()
  }
  const band = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor()

  test('two of one name are told apart by year and village, and a second tick says when and by whom', async () => {
    await open('door')
    await find('cxy')
    const rows = page.getByRole('checkbox', { name: /^陈秀英/ })
    await rows.nth(1).waitFor()

    const names = await rows.evaluateAll((all) => all.map((one) => one.textContent))
    expect(names).toHaveLength(2)
    expect(names.filter((name) => /1948年生，大乡村/.test(name))).toHaveLength(1)
    expect(names.filter((name) => /1951年生，日东社区/.test(name))).toHaveLength(1)

    const first = page.getByRole('checkbox', { name: /1948年生/ })
    await first.click()
    await band('陈秀英 签到了')
    await first.click()
    await band('已由洪伟民签到')

    const { items } = await stage.world.call(doorStaff, 'registration.list', { activityId, search: 'cxy' })
    const present = items.filter(({ presentAt }) => presentAt !== null)
    expect(present.map(({ personId }) => personId)).toEqual([named.persons.chenDaxiang])
  })

  test('a tick by mistake is taken back after a question', async () => {
    await open('door')
    await find('cxy')
    await page.getByRole('checkbox', { name: /1951年生/ }).click()
    await band('陈秀英 签到了')

    await page.getByRole('button', { name: '撤销陈秀英的签到' }).last().click()
    await page.getByRole('button', { name: '撤销签到', exact: true }).click()

    await band('陈秀英 的签到撤销了')
    expect(await stage.world.call(doorStaff, 'checkin.counts', { activityId })).toMatchObject({ named: 1 })
  })

  test('a walk-in who shares name and year with two on the books is asked for', async () => {
    const other = named.activities.daxiangPhone
    for (let twice = 0; twice < 2; twice += 1) {
      await stage.world.call(doorStaff, 'checkin.walkIn', {
        ...{ activityId: other, name: '林阿宝', birthYear: 1946, asNew: true },
      })
    }
    await open('walk-in')

    await page.getByLabel('姓名').fill('林阿宝')
    await page.getByLabel(/^出生年份/).fill('1946')
    await page.getByRole('button', { name: '签到', exact: true }).click()
    await page.getByRole('radio', { name: '都不是，是新来的人' }).waitFor()
    await page
      .getByRole('radio', { name: /^林阿宝/ })
      .first()
      .click()
    await page.getByRole('button', { name: '签到', exact: true }).click()

    await band('林阿宝 签到了')
  })

  test('38 of 41, six walk-ins and nine heads make 人数 44 and 人次 53', async () => {
    const { items } = await stage.world.call(doorStaff, 'registration.list', { activityId, limit: 50 })
    const waiting = items.filter(({ presentAt, walkIn }) => presentAt === null && !walkIn)
    for (const { personId } of waiting.slice(0, 37)) {
      await stage.world.call(doorStaff, 'checkin.tick', { activityId, who: { personId } })
    }
    for (const name of ['黄阿明', '许阿德', '吴阿珠', '郭阿兰', '邱阿水']) {
      await stage.world.call(doorStaff, 'checkin.walkIn', { activityId, name, birthYear: 1947 })
    }

    await open('door')
    await page.getByRole('tab', { name: '不在名单上' }).click()
    for (let head = 0; head < 9; head += 1) {
      await page.getByRole('button', { name: /^只记人数 ＋1/ }).click()
    }

    await page.getByText('再加只记人数 9').waitFor()
    await page.getByText('报名的到了 38 / 41 位，现场来的 6 位').waitFor()
    const figures = (await page.getByText('人次', { exact: true }).locator('../..').innerText()).split(/\s+/)
    expect(figures.slice(0, 2)).toEqual(['人数', '44'])
    expect(figures.slice(3, 5)).toEqual(['人次', '53'])
    await page.getByText('正在记，还没传完').waitFor({ state: 'detached' })
    expect(await stage.world.call(doorStaff, 'checkin.counts', { activityId })).toEqual({
      ...{ registered: 41, named: 44, walkIns: 6, heads: 9 },
    })
  })

  test.each(['door', 'walk-in', 'paper'])('%s meets the elder norm at 320 px in 最大', async (route) => {
    await open(route, { width: 320, step: 'largest' })
    await settled(page)

    expect(await elderViolations(page, { step: 'largest' })).toEqual([])
  })
})

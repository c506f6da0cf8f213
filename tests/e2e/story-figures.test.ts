import type { Page } from 'playwright-core'

import { ticksToRest } from '../cloud/stops'
import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import { openStage } from './stage'

const HOUR = 3_600_000
const { tongan, daxiang } = named.orgs

describe('the figures', () => {
  const stage = openStage()
  let page: Page

  beforeAll(async () => {
    await stage.world.call(openidOf('doorStaff'), 'checkin.heads', {
      activityId: named.activities.daxiangLecture,
      change: 9,
    })
    stage.world.cloud.clock.advance(3 * HOUR)
    await ticksToRest(stage.world)
  })

  const open = async (persona: PersonaKey, route: string) => {
    const context = await stage.browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 800 },
    })
    page = await context.newPage()
    await page.goto(`${stage.world.url}/?as=${persona}#/features/${route}`)
    await page.locator('h1').waitFor()
  }
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const see = (words: string | RegExp) => page.getByText(words).first().waitFor()
  const row = (name: string) =>
    page.getByRole('row').filter({ hasText: name }).getByRole('cell').allInnerTexts()

  test('a head comes from the board to this year’s figures, says what is counted until when, and goes down to a village', async () => {
    await open('head', `desk/pages/board/index?orgId=${tongan}`)
    await tap('数字')
    await see('同安区2026年办的活动')

    expect(await row('文明健康知识讲座')).toEqual(['文明健康知识讲座', '1', '41', '9', '0'])
    expect(await row('合计')).toEqual(['合计', '1', '41', '9', '0'])
    await see(/^截至11月22日 \d\d:\d\d$/)
    await see('同一个人来两场，算两次')

    await tap('看下面的机构')
    await tap('洪塘镇')
    await tap('看下面的机构')
    await tap('大乡村')
    await see('大乡村2026年办的活动')
    await tap('‹ 同安区')
    await see('同安区2026年办的活动')
    expect(await page.getByRole('button', { name: '‹ 厦门市' }).count()).toBe(0)
  })

  test('the quarter and the month that hold today, the one before, and what was never held', async () => {
    await open('admin', `figures/pages/period/index?orgId=${daxiang}`)
    await see('大乡村2026年办的活动')

    await page.getByLabel('看多长时间').selectOption({ label: '一个月' })
    await see('大乡村2026年11月办的活动')
    expect(await page.getByRole('button', { name: '下个月' }).count()).toBe(0)
    await tap('上个月')
    await see('大乡村2026年10月还没有办完的活动')
    await tap('下个月')
    await see('大乡村2026年11月办的活动')
    await page.getByLabel('看多长时间').selectOption({ label: '一个季度' })
    await see('大乡村2026年第4季度办的活动')
  })

  test('whoever may not see figures reads one plain sentence', async () => {
    await open('doorStaff', `figures/pages/period/index?orgId=${tongan}`)

    await see('这一页是给工作人员用的。需要帮忙请打电话')
  })

  test('the page meets the desk norm at 1280 px', async () => {
    await open('head', `figures/pages/period/index?orgId=${tongan}`)
    await see('同安区2026年办的活动')

    expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])
  })
})

import type { Page } from 'playwright-core'

import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'
import { named } from '../fixtures/city/named'

import { elderViolations } from './elder-norm'
import { settled } from './settled'
import { openStage } from './stage'

const { ridongLecture, changqingLecture } = named.activities
const UNKNOWN = 'ZZZZZZZZZZ'

describe('the desk', () => {
  const stage = openStage()
  let page: Page

  const open = async (persona: PersonaKey, route: string, width = 1280) => {
    const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width, height: 800 } })
    page = await context.newPage()
    await page.goto(`${stage.world.url}/?as=${persona}#/features/${route}`)
    await page.locator('h1').waitFor()
    await page.getByText('正在打开，请稍等').first().waitFor({ state: 'hidden' })
  }

  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const main = () => page.getByRole('main').innerText()
  const deskPage = (id: string) => `desk/pages/activity/index?activityId=${id}`

  test('another district’s activity and one that does not exist read the same', async () => {
    await open('organiserTongan', deskPage(ridongLecture))
    const foreign = await main()
    await page.context().close()

    await open('organiserTongan', deskPage(UNKNOWN))

    expect(foreign).toContain('没有找到这条内容')
    expect(await main()).toBe(foreign)
  })

  test('a retiree who comes to the desk reads one plain sentence', async () => {
    await open('retiree', 'desk/pages/board/index')

    expect(await main()).toBe('这一页是给工作人员用的。需要帮忙请打电话')
  })

  test('a lecture is called off with a reason: the registered see 已取消, the rows remain', async () => {
    const couple = openidOf('couple')
    const personId = named.persons.husband
    await stage.world.call(couple, 'registration.create', { activityId: ridongLecture, personId })
    const before = await stage.world.call(openidOf('organiserJimei'), 'registration.list', {
      activityId: ridongLecture,
    })
    await open('organiserJimei', deskPage(ridongLecture))

    await tap('取消活动…')
    await page.getByLabel(/^为什么取消/).fill('台风要来，改到下个月')
    await tap('取消这场活动')
    await page.getByRole('dialog').getByText('报名和签到的记录都在').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '取消这场活动' }).click()
    await page.getByText('取消原因').waitFor()
    expect(await main()).toContain('台风要来，改到下个月')

    const mine = await stage.world.call(couple, 'registration.mine', {})
    expect(mine.items.find(({ activityId }) => activityId === ridongLecture)).toMatchObject({
      state: 'calledOff',
      activity: { state: 'calledOff', calledOffReason: '台风要来，改到下个月' },
    })
    await tap('报名名单')
    await page.getByText(`名单，共 ${before.items.length} 位`).waitFor()
    expect(await page.getByRole('cell', { name: '活动取消' }).count()).toBe(before.items.length)
  })

  test('an organiser creates, publishes and finds an activity', async () => {
    await open('organiserTongan', 'desk/pages/board/index')

    await tap('新建活动')
    await tap('保存')
    await page.getByText('请选哪一天').waitFor()
    await page.getByLabel('类型', { exact: true }).selectOption({ label: '智能手机运用培训' })
    await page.getByLabel('名称', { exact: true }).fill('手机培训：用手机挂号')
    await page.getByLabel('哪一天', { exact: true }).fill('2026-11-24')
    await tap('保存')
    await page.getByText('都填好了，可以发布').waitFor()
    await tap('发布')
    await page.getByRole('dialog').getByText('同安区和它下面的人').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
    await page.getByText('报名中').first().waitFor()
    await page.context().close()

    await open('organiserTongan', 'desk/pages/board/index')
    await tap('下一周')
    await page.getByLabel('在这一周里按活动名称找').fill('挂号')
    await tap('查找')
    await page.getByRole('button', { name: /手机培训：用手机挂号/ }).waitFor()
  })

  test('再办一场 begins with what the last one was; only the day is asked', async () => {
    const last = named.activities.daxiangPhone
    await open('organiserTongan', `desk/pages/activity/index?activityId=${last}`)
    await tap('再办一场')
    const title = await page.getByLabel('名称', { exact: true }).inputValue()
    await tap('保存')
    await page.getByText('请选哪一天').waitFor()
    await page.getByLabel('哪一天', { exact: true }).fill('2026-12-08')
    await tap('保存')
    await page.getByText('都填好了，可以发布').waitFor()

    await page.getByRole('heading', { name: title }).last().waitFor()
    const before = await stage.world.call(openidOf('organiserTongan'), 'activity.open', { activityId: last })
    expect(before.title).toBe(title)
    expect(before.startsAt).not.toContain('2026-12-08')
  })

  test('what was typed is still there after the window was closed, and after somebody else was quicker', async () => {
    const organiser = openidOf('organiserTongan')
    const activityId = named.activities.tonganDraft
    await open('organiserTongan', `desk/pages/edit/index?orgId=${named.orgs.tongan}&activityId=${activityId}`)
    await page.getByLabel(/^请带什么/).fill('雨伞')
    await page.reload()
    await page.getByText('上次没存的内容还在').waitFor()

    const { rev, startsAt, endsAt, place, ...rest } = await stage.world.call(organiser, 'activity.open', {
      activityId,
    })
    const { type, title, signUp, capacity, suits, bring, speaker, about, contactPhone } = rest
    await stage.world.call(organiser, 'activity.update', {
      ...{ activityId, rev },
      draft: {
        ...{ type, title: `${title}（改）`, startsAt, endsAt, place, signUp, capacity },
        ...{ suits, bring, speaker, about, contactPhone },
      },
    })
    await tap('保存')
    await page.getByText('刚才有人改过这条内容').waitFor()
    await page.getByText(`名称：${title}（改）`).waitFor()
    expect(await page.getByLabel(/^请带什么/).inputValue()).toBe('雨伞')
  })

  test.each([
    ['organiser', 'desk/pages/board/index'],
    ['organiser', `desk/pages/edit/index?orgId=${named.orgs.xiamen}`],
    ['organiser', deskPage(changqingLecture)],
    ['organiser', `desk/pages/registrants/index?activityId=${changqingLecture}`],
    ['admin', `admin/pages/orgs/index?orgId=${named.orgs.tongan}`],
    ['admin', `admin/pages/org/index?orgId=${named.orgs.daxiang}`],
    ['admin', `admin/pages/grants/index?orgId=${named.orgs.xiamen}`],
    ['admin', `admin/pages/settings/index?orgId=${named.orgs.tongan}`],
    ['admin', `admin/pages/audit/index?orgId=${named.orgs.xiamen}`],
    ['admin', `admin/pages/health/index?orgId=${named.orgs.xiamen}`],
  ] as const)('%s at %s meets the desk norm at 1280 px', async (persona, route) => {
    await open(persona, route)
    await settled(page)

    expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])
  })
})

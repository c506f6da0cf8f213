import type { Page } from 'playwright-core'

import { makePerson } from '@/cloudfunctions/features/person/make'

import { aDraft } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import type { Violation } from './elder-norm'
import { elderViolations } from './elder-norm'
import { openPhone } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'

const activityId = named.activities.daxiangLecture
const door = openidOf('doorStaff')
const organiser = openidOf('organiserTongan')
const TABLET = { width: 1024, height: 768 }
const SMALL = { width: 320, height: 640 }
const MORNING = new Date('2026-11-22T00:00:00.000Z')
const MINUTE_MS = 60_000

/** Whoever stands beside the screen helps; the machine itself dials nobody (docs/decisions/0024). */
const butForThePhone = (violations: Violation[]) => violations.filter(({ rule }) => rule !== 'T13')

describe('the screens of a session', () => {
  const stage = openStage()
  let page: Page

  const open = async (name: string, viewport = TABLET, id: string = activityId) => {
    const context = await stage.browser.newContext({ locale: 'zh-CN', viewport })
    page = await context.newPage()
    await page.goto(`${stage.world.url}/?as=doorStaff#/features/${name}/index?activityId=${id}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const button = (name: string | RegExp) =>
    page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .locator('visible=true')
  const tap = (name: string | RegExp) => button(name).click()
  const type = async (keys: string) => {
    for (const key of keys) await tap(key)
  }
  const see = (words: string | RegExp) => page.getByText(words).locator('visible=true').first().waitFor()

  beforeAll(async () => {
    const { daxiang } = named.orgs
    const ancestors = stage.world.city.orgs.find(({ _id }) => _id === daxiang)?.ancestors ?? []
    const couple = [
      ...([
        ['Z000000001', '林桂英', 1950],
        ['Z000000002', '郑大明', 1947],
      ] as const),
    ].map(([id, name, birthYear]) =>
      makePerson({
        ...{ id, name, birthYear, place: { orgId: daxiang, ancestors, name: '大乡村' } },
        ...{ phone: '10000007788', verified: true, by: organiser, now: MORNING.toISOString() },
      }),
    )
    await stage.world.cloud.database.load(
      'persons',
      couple.map((person) => ({ ...person })),
    )
    for (const { _id: personId } of couple)
      await stage.world.call(organiser, 'places.enrol', { activityId, personId })
  })
  beforeEach(() => {
    stage.world.cloud.clock.set(MORNING)
  })

  test('two of one number see masked names; one taps her own and is in, and the screen is ready again by itself', async () => {
    await open('checkin/pages/door')
    await tap('摆一台自助签到屏')
    await type('7788')
    await button(/^郑\*明/).waitFor()
    expect(await page.getByText('10000007788').count()).toBe(0)

    await tap(/^林\*英 ?1950年生，大乡村/)

    await see('林桂英，您到了')
    await see(/秒后自己回到开头/)
    await see('请按数字')
    const { items } = await stage.world.call(door, 'registration.list', { activityId, search: '7788' })
    expect(items.map(({ name, presentBy }) => [name, presentBy]).sort()).toEqual([
      ['林桂英', '自助签到屏'],
      ['郑大明', null],
    ])
  })

  test('by initials too: whoever is in already reads since when, and [好了] makes room for the next', async () => {
    await open('kiosk/pages/kiosk')
    await page.getByRole('tab', { name: '姓名拼音首字母' }).click()
    await type('LGY')
    await tap(/^林\*英/)

    await see('林桂英，您已经签到了')
    await see(/^上午8:00签的/)
    await tap('好了')
    await see('请按字母')
  })

  test('nobody of that number: staff beside it help; and it does not lead anywhere by itself or by Back', async () => {
    await open('checkin/pages/door')
    await tap('摆一台自助签到屏')
    await type('0001')
    await see('没找到，请找旁边的工作人员')
    expect(await button('返回').count()).toBe(0)

    await page.goBack()
    await see('要退出自助签到吗？')
    await tap('不退出，接着签到')
    await tap('工作人员退出')
    expect(await button('我是工作人员，退出').isDisabled()).toBe(true)
    await page.getByText(/^请等/).waitFor({ state: 'hidden' })
    await tap('我是工作人员，退出')

    await page.getByLabel('姓名、拼音首字母、电话后四位或票号').locator('visible=true').waitFor()
  })

  test('the number on the wall lets in whoever reads it, and changes with the minute', async () => {
    const times = { startsAt: '2026-11-22T00:30:00.000Z', endsAt: '2026-11-22T02:00:00.000Z' }
    const draft = aDraft({ title: '古厝讲座', ...times, capacity: 9, wallCode: true })
    const { id } = await stage.world.call(organiser, 'activity.create', { orgId: named.orgs.tongan, draft })
    await stage.world.call(organiser, 'activity.publish', { activityId: id })
    await stage.world.call(organiser, 'places.enrol', { activityId: id, personId: named.persons.father })
    await open('kiosk/pages/wall', TABLET, id)
    const shown = async () => (await page.getByRole('img', { name: /^现场码/ }).innerText()).trim()
    const first = await shown()
    await settled(page)
    expect(await elderViolations(page, { step: 'elder' })).toEqual([])

    const phone = await openPhone(stage.browser, stage.world.url, { persona: 'daughter' })
    const field = phone.page.getByLabel(/^现场屏幕上的4位数字/).first()
    await field.fill(first === '1234' ? '4321' : '1234')
    await phone.tap('我到了')
    await phone.see('数字不对，请看屏幕上现在的4位数字再输一次')
    stage.world.cloud.clock.advance(MINUTE_MS)
    await page.reload()
    await page.getByRole('img', { name: /^现场码/ }).waitFor()
    const second = await shown()
    await field.fill(second)
    await phone.tap('我到了')
    await phone.see('签到成功')

    expect(second).not.toBe(first)
  })

  test.each([
    ['digits', SMALL],
    ['letters', SMALL],
    ['letters', TABLET],
  ])('the screen with %s meets the elder norm', async (keys, viewport) => {
    await open('kiosk/pages/kiosk', viewport)
    if (keys === 'letters') await page.getByRole('tab', { name: '姓名拼音首字母' }).click()
    await type(keys === 'letters' ? 'CXY' : '7788')
    await button(/^[陈林]/)
      .first()
      .waitFor()
    await settled(page)

    const sides = await button(/^(0|5|A|Q|清空)$/).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    )
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(72)
    expect(butForThePhone(await elderViolations(page, { step: 'largest' }))).toEqual([])
  })
})

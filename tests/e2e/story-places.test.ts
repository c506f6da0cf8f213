import type { Browser, Page } from 'playwright-core'

import { makePerson } from '@/cloudfunctions/features/person/make'

import { aDraft, openActivity } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { startWorld } from '../world'

import { openBrowser } from './browser'
import { elderViolations } from './elder-norm'

const { tongan, hongtang, daxiang } = named.orgs
const organiser = openidOf('organiserTongan')
const QUOTAS = [
  { orgId: hongtang, places: 25 },
  { orgId: daxiang, places: 15 },
]
const GIVEN = '春夏秋冬梅兰竹菊松柏桂荷山水云'

let world: World
let browser: Browser
let page: Page

/** On the books of a place of 洪塘镇; answers the id. */
const settle = async (id: string, name: string, birthYear: number, orgId: string): Promise<string> => {
  const org = world.city.orgs.find(({ _id }) => _id === orgId)
  if (!org) throw new Error(`no org ${orgId}`)
  const place = { orgId, ancestors: org.ancestors, name: org.name }
  const more = { phone: null, verified: false, by: organiser, now: '2026-11-01T00:00:00.000Z' }
  await world.cloud.database.load('persons', [{ ...makePerson({ id, name, birthYear, place, ...more }) }])
  return id
}

beforeAll(async () => {
  world = await startWorld(process.env.WANQING_H5_DIR ? { h5Dir: process.env.WANQING_H5_DIR } : {})
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser.close()
  await world.stop()
})

afterEach(async () => {
  await page.context().close()
})

const open = async (persona: PersonaKey, route: string, width = 1280) => {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width, height: 800 } })
  page = await context.newPage()
  await page.goto(`${world.url}/?as=${persona}#/features/desk/pages/${route}`)
  await page.locator('h1').waitFor()
  await page.getByText('正在打开，请稍等').first().waitFor({ state: 'hidden' })
}
const tap = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const find = async (words: string) => {
  await page.getByLabel('姓名、拼音首字母或电话后四位').fill(words)
  await tap('查找')
}

test('40 places are shared out as 25 and 15 on the form, and stand there when it is opened again', async () => {
  const draft = aDraft({ signUp: 'lists', capacity: 40, title: '研学：华侨博物院' })
  const { id } = await world.call(organiser, 'activity.create', { orgId: tongan, draft })
  const form = `edit/index?orgId=${tongan}&activityId=${id}`
  await open('organiserTongan', form)

  await tap('加一个社区或单位')
  await tap('洪塘镇')
  await tap('加上洪塘镇')
  await page.getByLabel('洪塘镇的名额', { exact: true }).fill('25')
  await page.getByText('分出去25个，还有15个没有分').waitFor()
  await tap('加一个社区或单位')
  await tap('洪塘镇')
  await tap('大乡村')
  await tap('加上大乡村')
  await page.getByLabel('大乡村的名额', { exact: true }).fill('16')
  await tap('保存')
  await page.getByRole('alert').getByText('分出去41个，比总名额40个多').waitFor()
  await page.getByLabel('大乡村的名额', { exact: true }).fill('15')
  await page.getByText('40个都分好了').waitFor()
  await tap('保存')
  await page.waitForURL((url) => !url.href.includes('pages/edit'))

  const saved = await world.call(organiser, 'activity.open', { activityId: id })
  expect(saved.quotas.map(({ name, places }) => [name, places])).toEqual([
    ['洪塘镇', 25],
    ['大乡村', 15],
  ])
  await page.context().close()
  await open('organiserTongan', form)
  expect(await page.getByLabel('洪塘镇的名额', { exact: true }).inputValue()).toBe('25')
})

test('a community that was given 15 places hands in 16: the last one is refused by name', async () => {
  const villageStaff = openidOf('doorStaff')
  const { code } = await world.call(openidOf('admin'), 'grant.invite', {
    ...{ orgId: daxiang, role: 'organiser', name: '洪伟民' },
  })
  await world.call(villageStaff, 'grant.accept', { code })
  const title = '研学：园博苑'
  const activityId = await openActivity(world, { signUp: 'lists', capacity: 40, quotas: QUOTAS, title })
  const people = await Promise.all(
    Array.from(GIVEN, (given, i) => settle(`PTV00000${10 + i}`, `邵${given}`, 1950, daxiang)),
  )
  await settle('PTV0000099', '张三', 1950, daxiang)
  for (const personId of people.slice(0, 14)) {
    await world.call(villageStaff, 'places.handIn', { orgId: daxiang, activityId, personId })
  }

  await open('doorStaff', `board/index?orgId=${daxiang}`)
  await page.getByRole('button', { name: new RegExp(title) }).click()
  await page.getByText('我们的名单：14 位，名额 15 个').waitFor()
  await find('邵云')
  await page.getByRole('button', { name: /^报上邵云/ }).click()
  await page.getByText('我们的名单：15 位，名额 15 个').waitFor()
  await find('张三')
  await page.getByRole('button', { name: /^报上张三/ }).click()

  await page.getByRole('alert').getByText('名额满了：张三没有报上').waitFor()
  expect(
    (await world.call(villageStaff, 'places.handedIn', { orgId: daxiang, activityId })).items,
  ).toHaveLength(15)
})

test('a pasted 接龙: of two 陈秀英 one is chosen, who is nobody is named at the end', async () => {
  const title = '研学：鼓浪屿'
  const activityId = await openActivity(world, { capacity: 40, quotas: QUOTAS, title })
  const chen = await settle('PTW0000001', '陈秀英', 1955, hongtang)
  const wang = await settle('PTW0000002', '邵建国', 1951, hongtang)
  await open('organiserTongan', `roll/index?activityId=${activityId}`)

  await page
    .getByLabel(/^把群里的接龙粘贴在这里/)
    .fill('#接龙\n研学报名\n\n1. 陈秀英\n2、邵建国 1951 两人\n3.\n4. 查无此人')
  await tap('看一看')
  await page.getByText('看出 3 位，勾上的 1 位会报上').waitFor()
  await page.getByRole('radio', { name: /1955年生，洪塘镇/ }).click()
  await tap('报上 2 人')
  await page.getByText('报上了 2 人').waitFor()
  await page.getByText('名册上没有这个名字：查无此人没有报上').waitFor()

  const { items } = await world.call(organiser, 'registration.list', { activityId })
  expect(items.map(({ personId, party }) => [personId, party.seats]).sort()).toEqual([
    [chen, 1],
    [wang, 2],
  ])
})

test('staff enters a couple, adds a chair when it is full, and calls whoever moved up', async () => {
  const activityId = await openActivity(world, { capacity: 2, title: '养生讲座' })
  const [one, two] = [
    await settle('PTX0000001', '孟一帆', 1949, daxiang),
    await settle('PTX0000002', '孟双喜', 1950, daxiang),
  ]
  const [third, fourth] = [
    await settle('PTX0000003', '孟三省', 1951, daxiang),
    await settle('PTX0000004', '孟四海', 1952, daxiang),
  ]
  await open('organiserTongan', `enrol/index?activityId=${activityId}`)
  const choose = async (name: string) => {
    await find(name)
    await page.getByRole('button', { name: new RegExp(name) }).click()
  }

  await choose('孟一帆')
  await tap('找一起来的人')
  await choose('孟双喜')
  await tap('报名')
  await page.getByText('孟一帆已报名').waitFor()
  await choose('孟三省')
  await tap('报名')
  await page.getByText('孟三省没有报上').waitFor()
  await tap('加座')
  await page.getByRole('dialog').getByText('谁加的会记下来').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '加座' }).click()
  await page.getByText('孟三省已报名').waitFor()
  await choose('孟四海')
  await tap('排队')
  await page.getByText('孟四海在排队').waitFor()

  const { items } = await world.call(organiser, 'registration.list', { activityId })
  expect(
    items
      .filter(({ state }) => state === 'registered')
      .map((row) => row.personId)
      .sort(),
  ).toEqual([one, two, third].sort())
  const line = await world.call(organiser, 'places.line', { activityId })
  expect(line.parties.flatMap(({ members }) => members.map(({ personId }) => personId))).toEqual([fourth])
})

test('待审核: one is let in, one is told why not', async () => {
  const activityId = await openActivity(world, { signUp: 'review', capacity: 5, title: '合唱队面试' })
  const couple = openidOf('couple')
  for (const personId of [named.persons.husband, named.persons.wife]) {
    await world.call(couple, 'registration.create', { activityId, personId })
  }
  await open('organiserTongan', `registrants/index?activityId=${activityId}`)

  await page.getByRole('tab', { name: '待审核（2）' }).click()
  await page.getByRole('button', { name: /^通过：黄景松/ }).click()
  await page.getByText('要打电话告诉的人（1）').waitFor()
  await tap(/^已经告诉本人/)
  await page.getByText('要打电话告诉的人').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^不通过/ }).click()
  await page.getByLabel(/^原因/).fill('这次只要男声')
  await page.getByRole('dialog').getByRole('button', { name: '不通过' }).click()
  await page.getByText('没有要审核的').waitFor()

  const { items } = await world.call(organiser, 'registration.list', { activityId })
  expect(Object.fromEntries(items.map(({ name, state }) => [name, state]))).toEqual({
    黄景松: 'registered',
    吴玉珊: 'declined',
  })
})

test('抽签: the promise first, then one draw, then the list that anybody can verify', async () => {
  const closesAt = '2026-11-23T00:00:00.000Z'
  const activityId = await openActivity(world, {
    signUp: 'lottery',
    capacity: 1,
    closesAt,
    title: '名家讲座',
  })
  for (const personId of [named.persons.husband, named.persons.wife]) {
    await world.call(openidOf('couple'), 'registration.create', { activityId, personId })
  }
  const { draw } = await world.call(organiser, 'activity.open', { activityId })
  const route = `registrants/index?activityId=${activityId}`
  await open('organiserTongan', route)
  await page.getByRole('tab', { name: '抽签' }).click()
  await page.getByText(draw?.hash ?? 'no promise').waitFor()
  await page.getByText('报名还没有截止，截止以后才能抽签').waitFor()
  await page.context().close()

  const before = world.cloud.clock.now()
  world.cloud.clock.set(new Date(closesAt))
  await open('organiserTongan', route)
  await page.getByRole('tab', { name: '抽签' }).click()
  await tap('现在抽签')
  await page.getByRole('dialog').getByRole('button', { name: '现在抽签' }).click()
  await page.getByText('怎么核对').waitFor()
  await page.getByText('抽签的结果，共 2 份').waitFor()
  expect(await page.getByRole('cell', { name: '抽中' }).count()).toBe(1)
  world.cloud.clock.set(before)
})

test('邀请名单: found, put on it, counted, taken off', async () => {
  const activityId = await openActivity(world, { signUp: 'invite', capacity: 5, title: '座谈会' })
  await settle('PTY0000001', '孟知音', 1949, daxiang)
  await open('organiserTongan', `invited/index?activityId=${activityId}`)

  await find('孟知音')
  await page.getByRole('button', { name: /^请孟知音/ }).click()
  await page.getByText('邀请名单，共 1 位').waitFor()
  await tap('从名单去掉孟知音')
  await page.getByText('名单上还没有人').waitFor()

  expect((await world.call(organiser, 'places.invited', { activityId })).total).toBe(0)
})

test.each([375, 1280])('the staff pages of places meet the desk norm at %d px', async (width) => {
  const activityId = await openActivity(world, { capacity: 40, quotas: QUOTAS, title: '秋游' })
  for (const route of [
    `edit/index?orgId=${tongan}&activityId=${activityId}`,
    `registrants/index?activityId=${activityId}`,
    `enrol/index?activityId=${activityId}`,
    `invited/index?activityId=${activityId}`,
    `hand-in/index?orgId=${daxiang}&activityId=${activityId}`,
    `roll/index?activityId=${activityId}`,
  ]) {
    await open('organiserTongan', route, width)

    expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])
    if (route.startsWith('roll')) continue
    await page.context().close()
  }
})

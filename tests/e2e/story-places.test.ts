import { aDraft, openActivity } from '../cloud/open-activity'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { Desk } from './desk-stage'

const { tongan, hongtang, daxiang } = named.orgs
const organiser = openidOf('organiserTongan')
const QUOTAS = [
  { orgId: hongtang, places: 25 },
  { orgId: daxiang, places: 15 },
]
const GIVEN = '春夏秋冬梅兰竹菊松柏桂荷山水云'

let desk: Desk
beforeAll(async () => {
  desk = await Desk.start()
}, 120_000)
afterEach(() => desk.leave())
afterAll(() => desk.stop())

test('40 places are shared out as 25 and 15 on the form, and stand there when it is opened again', async () => {
  const draft = aDraft({ signUp: 'lists', capacity: 40, title: '研学：华侨博物院' })
  const { id } = await desk.world.call(organiser, 'activity.create', { orgId: tongan, draft })
  const form = `edit/index?orgId=${tongan}&activityId=${id}`
  await desk.open('organiserTongan', form)

  await desk.tap('加一个社区或单位')
  await desk.tap('洪塘镇')
  await desk.tap('加上洪塘镇')
  await desk.page.getByLabel('洪塘镇的名额', { exact: true }).fill('25')
  await desk.sees('分出去25个，还有15个没有分')
  await desk.tap('加一个社区或单位')
  await desk.tap('洪塘镇')
  await desk.tap('大乡村')
  await desk.tap('加上大乡村')
  await desk.page.getByLabel('大乡村的名额', { exact: true }).fill('16')
  await desk.tap('保存')
  await desk.page.getByRole('alert').getByText('分出去41个，比总名额40个多').waitFor()
  await desk.page.getByLabel('大乡村的名额', { exact: true }).fill('15')
  await desk.sees('40个都分好了')
  await desk.tap('保存')
  await desk.page.waitForURL((url) => !url.href.includes('pages/edit'))

  const saved = await desk.world.call(organiser, 'activity.open', { activityId: id })
  expect(saved.quotas.map(({ name, places }) => [name, places])).toEqual([
    ['洪塘镇', 25],
    ['大乡村', 15],
  ])
  await desk.open('organiserTongan', form)
  expect(await desk.page.getByLabel('洪塘镇的名额', { exact: true }).inputValue()).toBe('25')
})

test('a community that was given 15 places hands in 16: the last one is refused by name', async () => {
  const villageStaff = openidOf('doorStaff')
  const { code } = await desk.world.call(openidOf('admin'), 'grant.invite', {
    ...{ orgId: daxiang, role: 'organiser', name: '洪伟民' },
  })
  await desk.world.call(villageStaff, 'grant.accept', { code })
  const title = '研学：园博苑'
  const activityId = await openActivity(desk.world, { signUp: 'lists', capacity: 40, quotas: QUOTAS, title })
  const people = await Promise.all(
    Array.from(GIVEN, (given, i) => desk.settle(`PTV00000${10 + i}`, `邵${given}`, 1950, daxiang)),
  )
  await desk.settle('PTV0000099', '张三', 1950, daxiang)
  for (const personId of people.slice(0, 14)) {
    await desk.world.call(villageStaff, 'places.handIn', { orgId: daxiang, activityId, personId })
  }

  await desk.open('doorStaff', `board/index?orgId=${daxiang}`)
  await desk.page.getByRole('button', { name: new RegExp(title) }).click()
  await desk.sees('我们的名单：14 位，名额 15 个')
  await desk.find('邵云')
  await desk.page.getByRole('button', { name: /^报上邵云/ }).click()
  await desk.sees('我们的名单：15 位，名额 15 个')
  await desk.find('张三')
  await desk.page.getByRole('button', { name: /^报上张三/ }).click()

  await desk.page.getByRole('alert').getByText('名额满了：张三没有报上').waitFor()
  expect(
    (await desk.world.call(villageStaff, 'places.handedIn', { orgId: daxiang, activityId })).items,
  ).toHaveLength(15)
})

test('a pasted 接龙: of two 陈秀英 one is chosen, who is nobody is named at the end', async () => {
  const title = '研学：鼓浪屿'
  const activityId = await openActivity(desk.world, { capacity: 40, quotas: QUOTAS, title })
  const chen = await desk.settle('PTW0000001', '陈秀英', 1955, hongtang)
  const wang = await desk.settle('PTW0000002', '邵建国', 1951, hongtang)
  await desk.open('organiserTongan', `lists/pages/roll/index?activityId=${activityId}`)

  await desk.page
    .getByLabel(/^把群里的接龙粘贴在这里/)
    .fill('#接龙\n研学报名\n\n1. 陈秀英\n2、邵建国 1951 两人\n3.\n4. 查无此人')
  await desk.tap('看一看')
  await desk.sees('看出 3 位，勾上的 1 位会报上')
  await desk.page.getByRole('radio', { name: /1955年生，洪塘镇/ }).click()
  await desk.tap('报上 2 人')
  await desk.sees('报上了 2 人')
  await desk.sees('名册上没有这个名字：查无此人没有报上')

  const { items } = await desk.world.call(organiser, 'registration.list', { activityId })
  expect(items.map(({ personId, party }) => [personId, party.seats]).sort()).toEqual([
    [chen, 1],
    [wang, 2],
  ])
})

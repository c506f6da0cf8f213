import { openActivity } from '../cloud/open-activity'
import { xlsxOf } from '../cloud/xlsx-file'
import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { Desk } from './desk-stage'
import { elderViolations } from './elder-norm'

const { hongtang, daxiang } = named.orgs
const organiser = openidOf('organiserTongan')

let desk: Desk
beforeAll(async () => {
  desk = await Desk.start()
}, 120_000)
afterEach(() => desk.leave())
afterAll(() => desk.stop())

const choose = async (name: string, bytes: Uint8Array) => {
  const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), desk.tap('选表格')])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

test('a community’s table: a wrong file is said, doubtful rows are named, and only what was confirmed is entered', async () => {
  const activityId = await openActivity(desk.world, { capacity: 40, title: '研学：鼓浪屿' })
  const chen = await desk.settle('PTX0000001', '陈秀英', 1955, hongtang)
  const shao = await desk.settle('PTX0000002', '邵建国', 1951, daxiang)
  await desk.open('organiserTongan', `lists/pages/roll/index?activityId=${activityId}`)

  await choose('照片.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  await desk.page.getByRole('alert').getByText('这个文件打不开，请选 xlsx 或 csv 表格').waitFor()
  await choose(
    '名单.xlsx',
    xlsxOf([
      ['洪塘镇研学名单'],
      ['序号', '姓名', '出生年份', '社区', '血型', '备注'],
      [1, '陈秀英', '', '洪塘镇', 'A', ''],
      [2, '邵 建国', 1951, '', 'B', '带老伴'],
      [3, '陈秀英', '', '', '', ''],
      [4, '查无此人', '', '', '', ''],
    ]),
  )
  await desk.sees('看出 4 位，勾上的 2 位会报上')
  await desk.sees('没有用到的列：血型')
  await desk.sees('上面已经有这个名字')
  expect(await elderViolations(desk.page, { desk: true, step: 'standard' })).toEqual([])
  const list = () => desk.world.call(organiser, 'registration.list', { activityId })
  expect((await list()).items).toEqual([])

  await desk.tap('报上 2 人')
  await desk.sees('报上了 2 人')
  await desk.sees('名册上没有这个名字：查无此人没有报上')
  await desk.sees('有几位同名，没有选是哪一位：陈秀英没有报上')
  const { items } = await list()
  expect(items.map(({ personId, party }) => [personId, party.seats]).sort()).toEqual([
    [chen, 1],
    [shao, 2],
  ])
})

test('a csv of seventy is gone through in two parts', async () => {
  const activityId = await openActivity(desk.world, { capacity: 40, title: '研学：园博苑' })
  const last = await desk.settle('PTX0000003', '邵末', 1950, daxiang)
  await desk.open('organiserTongan', `lists/pages/roll/index?activityId=${activityId}`)

  const rows = Array.from({ length: 69 }, (_, i) => `无名${'甲乙丙丁戊己庚'.charAt(i % 7)}`)
  await choose('名单.csv', Buffer.from(['姓名', ...rows, '邵末'].join('\n')))
  await desk.tap('这些先不报，看后面 10 位')
  await desk.tap('报上 1 人')

  await desk.sees('报上了 1 人')
  const { items } = await desk.world.call(organiser, 'registration.list', { activityId })
  expect(items.map(({ personId }) => personId)).toEqual([last])
})

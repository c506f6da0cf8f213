import { LIMITS } from '@/types/kernel/limits'
import type { Namesake } from '@/types/places'

import { rowsOfCsv } from '@/domain/csv'
import type { RollRow } from '@/domain/roll'
import { phoneDiffers, rollOfTable, whoIsMeant } from '@/domain/table-roll'

const HEAD = ['序号', '姓名', '出生年份', '联系电话', '社区', '备注']
const read = (...rows: string[][]) => rollOfTable([HEAD, ...rows])?.rows ?? []
const first = (...cells: string[]) => read(cells)[0]

test('headings are found under a title, and columns that nothing is taken from are named', () => {
  const roll = rollOfTable([
    ['大乡村研学报名表'],
    [],
    ['姓　名', '身份证号', '出生年月', '手机号码（本人）', '血型'],
    ['陈 秀英', '350212194801010000', '1948年3月', '13800001234', 'A'],
  ])

  expect(roll).toMatchObject({
    ignored: ['身份证号', '血型'],
    rows: [{ line: 4, name: '陈秀英', birthYear: 1948, told: { phoneTail: '1234', place: '' } }],
  })
  expect(JSON.stringify(roll)).not.toContain('3502121948')
})

test('a table without a heading 姓名 is no list', () => {
  expect(rollOfTable([['陈秀英', '1948']])).toBeNull()
  expect(rollOfTable([])).toBeNull()
})

test.each([
  ['1948', 1948],
  ['1948-03-01', 1948],
  ['1948.3', 1948],
  ['194803', 1948],
  ['19480301', 1948],
  ['48年', 1948],
  ['48', 1948],
  ['', null],
  ['属鼠', null],
])('a birth written as “%s” is %s', (written, year) => {
  expect(first('1', '陈秀英', written)?.birthYear ?? null).toBe(year)
})

test('what could not be understood is said beside the name', () => {
  expect(first('1', '陈秀英', '属鼠')?.doubts).toEqual(['出生年“属鼠”没有看懂'])
  expect(first('1', '陈秀英', '', '', '', '带老伴，走路慢')).toMatchObject({
    ...{ people: 2, doubts: ['备注“带老伴,走路慢”'] },
  })
  expect(
    rollOfTable([
      ['姓名', '年龄'],
      ['陈秀英', '78'],
    ])?.rows[0]?.doubts,
  ).toEqual(['写的是岁数，没有出生年'])
})

test('two names in one cell are two people, a name twice is said, and a row without a name is not lost', () => {
  const roll = rollOfTable([HEAD, ['1', '张三、李四'], ['2', '张三'], ['3', '', '1950'], [], ['合计2人']])

  expect(roll?.rows.map(({ line, name, again }) => [line, name, again])).toEqual([
    [2, '张三', false],
    [2, '李四', false],
    [3, '张三', true],
  ])
  expect(roll?.unread).toEqual([
    { line: 4, text: '3 1950' },
    { line: 6, text: '合计2人' },
  ])
})

test('more people than one list takes are counted, not forgotten', () => {
  const many = Array.from({ length: LIMITS.tableRows + 1 }, (_, i) => [`${i}`, '张三'])
  const roll = rollOfTable([HEAD, ...many])

  expect([roll?.rows.length, roll?.beyond]).toEqual([LIMITS.tableRows, 1])
})

describe('of several people of one name', () => {
  const person = (id: string, phoneTail: string, orgName: string): Namesake => ({
    ...{ id, name: '陈秀英', birthYear: 1948, orgName, phoneTail, registered: false },
  })
  const found = [person('A', '1234', '大乡村'), person('B', '', '洪塘镇')]
  const row = (phoneTail: string, place: string): RollRow => ({
    ...{ line: 2, name: '陈秀英', birthYear: null, people: 1, again: false, doubts: [] },
    told: { phoneTail, place },
  })
  const meant = (phoneTail: string, place: string) => whoIsMeant(row(phoneTail, place), found, false)?.id

  test('the one is meant whose number or community the table says; else somebody has to choose', () => {
    expect(meant('1234', '')).toBe('A')
    expect(meant('', '洪塘镇')).toBe('B')
    expect(meant('', '')).toBeUndefined()
    expect(meant('9999', '大乡村')).toBeUndefined()
    expect(whoIsMeant(row('1234', ''), found, true)).toBeNull()
  })

  test('the only one is meant, and another number in the table is a doubt', () => {
    expect(whoIsMeant(row('9999', ''), found.slice(0, 1), false)?.id).toBe('A')
    expect(phoneDiffers(row('9999', ''), person('A', '1234', ''))).toBe(true)
    expect(phoneDiffers(row('9999', ''), person('A', '', ''))).toBe(false)
    expect(phoneDiffers(row('', ''), person('A', '1234', ''))).toBe(false)
  })
})

test('csv is read back: quotes, line ends, other separators, and never more cells than asked', () => {
  expect(rowsOfCsv('\uFEFF姓名,备注\r\n陈秀英,"带老伴,""慢"""\n', 100)).toEqual([
    ['姓名', '备注'],
    ['陈秀英', '带老伴,"慢"'],
    [''],
  ])
  expect(rowsOfCsv('姓名\t电话\n陈,\t1', 100)).toEqual([
    ['姓名', '电话'],
    ['陈,', '1'],
  ])
  expect(rowsOfCsv('a,b,c', 3)).toEqual([['a', 'b', 'c']])
  expect(rowsOfCsv('a,b,c', 2)).toBeNull()
})

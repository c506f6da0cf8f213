import { parseRoll } from '@/domain/roll'

const read = (text: string) =>
  parseRoll(text).rows.map(({ line, name, birthYear, people }) => [line, name, birthYear, people])
const doubtsOf = (text: string) => parseRoll(text).rows.flatMap(({ doubts }) => doubts)

test('a 接龙 from a WeChat group: its head is not a person, a number left empty is nobody', () => {
  const roll = parseRoll(
    `#接龙
12月研学 去华侨博物院
例 张三 1950

1. 陈秀英
2、王建国 1951
3.
4. 李梅 两人`,
  )

  expect(roll).toEqual({
    title: '12月研学 去华侨博物院',
    rows: [
      { line: 1, name: '陈秀英', birthYear: null, people: 1, again: false, doubts: [] },
      { line: 2, name: '王建国', birthYear: 1951, people: 1, again: false, doubts: [] },
      { line: 4, name: '李梅', birthYear: null, people: 2, again: false, doubts: [] },
    ],
    unread: [],
  })
})

test.each([
  ['full-width digits and marks', '１．陈秀英（１９４８）', [[1, '陈秀英', 1948, 1]]],
  ['a circled number', '①陈秀英', [[1, '陈秀英', null, 1]]],
  ['a number as an emoji', '1️⃣ 陈秀英', [[1, '陈秀英', null, 1]]],
  ['emoji of the phone and of WeChat', '1. 🌹陈秀英👍🏻[玫瑰]', [[1, '陈秀英', null, 1]]],
  ['a phone number', '1. 陈秀英 13800000000', [[1, '陈秀英', null, 1]]],
  ['how people are addressed', '1. 陈秀英阿姨报名', [[1, '陈秀英', null, 1]]],
  ['年生', '1. 王建国 1951年生', [[1, '王建国', 1951, 1]]],
  ['people joined to the name', '1. 李梅两人', [[1, '李梅', null, 2]]],
  ['+1', '1. 李梅+1', [[1, '李梅', null, 2]]],
  ['带老伴', '1. 李梅 带老伴', [[1, '李梅', null, 2]]],
  ['先生 after the own name is no companion', '1. 王建国先生', [[1, '王建国', null, 1]]],
  ['a middle dot', '1. 阿依古丽·买买提', [[1, '阿依古丽·买买提', null, 1]]],
  ['和 inside a name', '1. 李和平', [[1, '李和平', null, 1]]],
])('%s is read', (_what, text, rows) => {
  expect(read(text)).toEqual(rows)
})

test('names without numbers, one a line', () => {
  expect(read('陈秀英\n王建国 1951\n')).toEqual([
    [1, '陈秀英', null, 1],
    [2, '王建国', 1951, 1],
  ])
})

test('two names on a line are two people, and staff is told', () => {
  expect(read('1. 陈秀英和王建国')).toEqual([
    [1, '陈秀英', null, 1],
    [1, '王建国', null, 1],
  ])
  expect(doubtsOf('1. 陈秀英、王建国')).toEqual(['一行写了2个名字', '一行写了2个名字'])
})

test.each([
  ['王建国 51年', '“51年”算作1951年出生'],
  ['王建国 72岁', '写的是岁数，没有出生年'],
  ['王建国 大乡村', '还写了“大乡村”'],
  ['王建国 5人', '写了5人，没写名字的最多带2位'],
  ['欧阳王建国明', '名字好像太长'],
])('what is doubtful is named: %s', (line, doubt) => {
  expect(doubtsOf(`1. ${line}`)).toEqual([doubt])
})

test('the same name again is marked; another birth year makes it another person', () => {
  const again = (text: string) => parseRoll(text).rows.map((row) => row.again)

  expect(again('1. 陈秀英\n2. 陈秀英')).toEqual([false, true])
  expect(again('1. 陈秀英 1948\n2. 陈秀英 1951')).toEqual([false, false])
})

test('a line that is no name is shown as it stands', () => {
  expect(parseRoll('1. 陈秀英\n2. 陈\n以上都去').unread).toEqual([{ line: 2, text: '陈' }])
  expect(parseRoll('1. 陈秀英\n2. OK').unread).toEqual([{ line: 2, text: 'OK' }])
})

test('nothing pasted is nothing', () => {
  expect(parseRoll(' \n')).toEqual({ title: '', rows: [], unread: [] })
})

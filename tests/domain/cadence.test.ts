import {
  allDues,
  DEFAULT_CADENCES,
  duesOf,
  openDues,
  periodAt,
  periodsUpTo,
  termState,
} from '@/domain/cadence'
import { dueWords } from '@/domain/meeting-words'

/** The last millisecond of a day in Xiamen, and the first of the next. */
const endOf = (day: string) => `${day}T15:59:59.999Z`
const startAfter = (day: string) => `${day}T16:00:00.000Z`

const life = { since: '2026-07-01', until: null }
const held = (day: string, over = {}) => ({
  ...{ id: 'AAAAAAAAAA', kinds: ['day' as const], day, confirmed: true },
  ...over,
})

describe('a period is the calendar month, quarter, half-year or year that holds the day', () => {
  test.each([
    ['month', '2026-11-30', '2026-11-01', '2026-12-01'],
    ['month', '2026-12-01', '2026-12-01', '2027-01-01'],
    ['month', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-10-01'],
    ['quarter', '2026-10-01', '2026-10-01', '2027-01-01'],
    ['halfYear', '2026-06-30', '2026-01-01', '2026-07-01'],
    ['halfYear', '2026-07-01', '2026-07-01', '2027-01-01'],
    ['year', '2028-12-31', '2028-01-01', '2029-01-01'],
  ] as const)('%s of %s', (every, day, from, to) => {
    expect(periodAt(every, day)).toEqual({ from, to })
  })
})

describe('the periods of a branch', () => {
  const firsts = (since: string, until: string | null, now: string) =>
    periodsUpTo('month', { since, until }, now).map(({ from }) => from)

  test('begin with the one that holds its first day, and end with the one that runs', () => {
    expect(firsts('2026-09-30', null, endOf('2026-11-30'))).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ])
    expect(firsts('2026-09-30', null, startAfter('2026-11-30'))).toHaveLength(4)
  })

  test('a temporary branch owes nothing after its last day, and nothing before its first', () => {
    expect(firsts('2026-10-05', '2026-10-31', endOf('2026-12-31'))).toEqual(['2026-10-01'])
    expect(firsts('2027-01-05', null, endOf('2026-12-31'))).toEqual([])
  })

  test('go back twelve months and no further; a kind without a cadence has none', () => {
    expect(firsts('2020-01-01', null, endOf('2026-11-30'))[0]).toBe('2025-11-01')
    expect(periodsUpTo('never', life, endOf('2026-11-30'))).toEqual([])
  })
})

describe('how a kind stands', () => {
  const last = (now: string, meetings: ReturnType<typeof held>[] = [], since = '2026-11-01') =>
    duesOf('day', 'month', { since, until: null }, meetings, now).map(({ state, daysLate }) => [
      state,
      daysLate,
    ])

  test('due to the last instant of its month in Xiamen, one day late at the first of the next', () => {
    expect(last(endOf('2026-11-30'))).toEqual([['due', 0]])
    expect(last(startAfter('2026-11-30'))).toEqual([
      ['overdue', 1],
      ['due', 0],
    ])
  })

  test('a leap day is the last of its February', () => {
    expect(last(endOf('2028-02-29'), [], '2028-02-01')).toEqual([['due', 0]])
    expect(last(startAfter('2028-02-29'), [], '2028-02-01')[0]).toEqual(['overdue', 1])
    expect(last(endOf('2028-02-29'), [held('2028-02-29')], '2028-02-01')).toEqual([['done', 0]])
  })

  test('held on its last day it is done; on the first day of the next it belongs to the next', () => {
    expect(last(endOf('2026-12-01'), [held('2026-11-30')])).toEqual([
      ['done', 1],
      ['due', 0],
    ])
    expect(last(endOf('2026-12-01'), [held('2026-12-01')])).toEqual([
      ['overdue', 1],
      ['done', 0],
    ])
  })

  test('what nobody confirmed is not held; what was confirmed beside it counts', () => {
    const open = held('2026-11-08', { confirmed: false })
    expect(last(endOf('2026-11-30'), [open])).toEqual([['open', 0]])
    expect(last(startAfter('2026-11-30'), [open])[0]).toEqual(['open', 1])
    expect(last(endOf('2026-11-30'), [open, held('2026-11-09')])).toEqual([['done', 0]])
  })

  test('one meeting serves as each of its kinds and as no other', () => {
    const both = [held('2026-11-08', { kinds: ['day', 'lesson'] })]
    const done = allDues(DEFAULT_CADENCES, { since: '2026-11-01', until: null }, both, endOf('2026-11-30'))
      .filter(({ state }) => state === 'done')
      .map(({ kind }) => kind)
    expect(done).toEqual(['lesson', 'day'])
  })
})

test('what is due is said with its period, what is late with its days, longest first', () => {
  const now = '2026-10-12T02:00:00.000Z'
  const since = { since: '2026-07-01', until: null }
  const cadences = { ...DEFAULT_CADENCES, committee: 'never', group: 'never', briefing: 'never' } as const
  const meetings = ['2026-07-01', '2026-08-31', '2026-09-30'].map((day) => held(day))
  const said = openDues(allDues(cadences, since, meetings, now)).map((due) => dueWords(due, '2026-10-12'))

  expect(said).toEqual([
    '第三季度党员大会已逾期12天',
    '第三季度党课已逾期12天',
    '本季度党员大会还没有开',
    '本季度党课还没有开',
    '本月主题党日还没有开',
    '今年下半年支部书记会还没有开',
    '今年年度培训还没有开',
    '今年组织生活会还没有开',
  ])
})

test('a period of another year says its year', () => {
  const [missed] = duesOf(
    'assembly',
    'quarter',
    { since: '2025-12-01', until: null },
    [],
    endOf('2026-01-02'),
  )
  expect(missed && dueWords(missed, '2026-01-02')).toBe('2025年第四季度党员大会已逾期2天')
})

test('a term warns sixty days before its last day and is over the day after it', () => {
  expect(termState('2026-12-31', endOf('2026-10-31'))).toBe('runs')
  expect(termState('2026-12-31', startAfter('2026-10-31'))).toBe('ends')
  expect(termState('2026-12-31', endOf('2026-12-31'))).toBe('ends')
  expect(termState('2026-12-31', startAfter('2026-12-31'))).toBe('over')
})

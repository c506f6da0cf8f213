import fc from 'fast-check'

import {
  clockOf,
  dayOf,
  instantOf,
  nearDayWords,
  plusDays,
  startOfDay,
  timeWords,
  whenWords,
} from '@/domain/calendar'

const SUNDAY = '2026-11-22'
const NOW = '2026-11-22T00:00:00.000Z'

test('a day begins at midnight in Xiamen, which is 16:00 UTC the day before', () => {
  expect(dayOf('2026-11-21T15:59:59.999Z')).toBe('2026-11-21')
  expect(dayOf('2026-11-21T16:00:00.000Z')).toBe('2026-11-22')
  expect(startOfDay('2026-11-22')).toBe('2026-11-21T16:00:00.000Z')
})

test('what staff pick is the instant that people see again', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (at) => {
        const instant = `${at.toISOString().slice(0, 16)}:00.000Z`
        expect(instantOf(dayOf(instant), clockOf(instant))).toBe(instant)
      },
    ),
  )
})

test.each([
  ['2026-11-22T01:00:00.000Z', '上午9:00'],
  ['2026-11-22T04:00:00.000Z', '中午12:00'],
  ['2026-11-22T06:30:00.000Z', '下午2:30'],
  ['2026-11-22T11:05:00.000Z', '晚上7:05'],
  ['2026-11-21T22:30:00.000Z', '上午6:30'],
  ['2026-11-21T18:00:00.000Z', '凌晨2:00'],
])('a clock time is said the way people say it: %s is %s', (instant, words) => {
  expect(timeWords(instant)).toBe(words)
})

test.each([
  ['2026-11-22', '今天'],
  ['2026-11-23', '明天'],
  ['2026-11-24', '后天'],
  ['2026-11-25', '下周三'],
  ['2026-11-29', '下周日'],
  ['2026-11-30', '11月30日星期一'],
  ['2026-11-21', '11月21日星期六'],
  ['2027-01-02', '2027年1月2日星期六'],
])('a near day has a name, a far one its date: %s is %s on Sunday 22 November', (day, words) => {
  expect(nearDayWords(day, SUNDAY)).toBe(words)
})

test('the week begins on Monday: on Monday 23 November, Friday is 本周五', () => {
  expect(nearDayWords('2026-11-27', '2026-11-23')).toBe('本周五')
})

test('the date stands behind the spoken day, and the part of the day is said once', () => {
  expect(whenWords('2026-11-23T01:00:00.000Z', '2026-11-23T02:30:00.000Z', NOW)).toBe(
    '明天（11月23日）上午9:00–10:30',
  )
  expect(whenWords('2026-11-23T03:00:00.000Z', '2026-11-23T06:00:00.000Z', NOW)).toBe(
    '明天（11月23日）上午11:00–下午2:00',
  )
})

test('days add up over months and years', () => {
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
})

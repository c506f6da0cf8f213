import type { Period } from '@/types/figures'

import { periodOf, periodsOf, periodWords, regrained, shiftPeriod } from '@/domain/period'

const month = (key: string): Period => ({ kind: 'month', key })
const quarter = (key: string): Period => ({ kind: 'quarter', key })
const year = (key: string): Period => ({ kind: 'year', key })

test('a day counts in its month, its quarter and its year', () => {
  expect(periodsOf('2022-03-31')).toEqual([year('2022'), quarter('2022-Q1'), month('2022-03')])
  expect(periodsOf('2022-04-01')).toEqual([year('2022'), quarter('2022-Q2'), month('2022-04')])
  expect(periodOf('quarter', '2022-12-31')).toEqual(quarter('2022-Q4'))
})

test('the period before and after keeps its kind, across the new year too', () => {
  expect(shiftPeriod(month('2022-12'), 1)).toEqual(month('2023-01'))
  expect(shiftPeriod(month('2022-01'), -1)).toEqual(month('2021-12'))
  expect(shiftPeriod(quarter('2022-Q1'), -1)).toEqual(quarter('2021-Q4'))
  expect(shiftPeriod(quarter('2022-Q4'), 1)).toEqual(quarter('2023-Q1'))
  expect(shiftPeriod(year('2022'), -1)).toEqual(year('2021'))
})

test('another grain shows what holds the time, or in it today, or its beginning', () => {
  expect(regrained(month('2022-05'), 'quarter', '2026-11-22')).toEqual(quarter('2022-Q2'))
  expect(regrained(quarter('2022-Q2'), 'year', '2026-11-22')).toEqual(year('2022'))
  expect(regrained(year('2022'), 'month', '2026-11-22')).toEqual(month('2022-01'))
  expect(regrained(quarter('2022-Q3'), 'month', '2026-11-22')).toEqual(month('2022-07'))
  expect(regrained(year('2026'), 'month', '2026-11-22')).toEqual(month('2026-11'))
  expect(regrained(year('2026'), 'quarter', '2026-11-22')).toEqual(quarter('2026-Q4'))
})

test('periods are said as people say them', () => {
  expect([year('2022'), quarter('2022-Q1'), month('2022-03')].map(periodWords)).toEqual([
    ...['2022年', '2022年第1季度', '2022年3月'],
  ])
})

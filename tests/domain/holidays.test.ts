import { calendarDay, isAnnounced } from '@/cloudfunctions/kit/holidays'

test.each([
  ['2026-10-01', 'holiday', '国庆节'],
  ['2026-10-10', 'workday', '国庆节'],
  ['2026-02-14', 'workday', '春节'],
  ['2026-02-16', 'holiday', '春节'],
  ['2026-11-25', null, ''],
])('the official calendar says of %s: %s %s', (day, off, name) => {
  expect(calendarDay(day)).toMatchObject({ day, off, name })
})

test.each([
  ['2029-02-12', '春节'],
  ['2029-02-13', '春节'],
  ['2029-04-04', '清明节'],
  ['2029-05-02', '劳动节'],
  ['2029-06-16', '端午节'],
  ['2029-09-22', '中秋节'],
  ['2029-10-03', '国庆节'],
])('of a year that is not announced the law alone is known: %s is %s', (day, name) => {
  expect(calendarDay(day)).toMatchObject({ off: 'holiday', name })
})

test('a year is announced or not as a whole, and the lunar day is said of every day', () => {
  expect([isAnnounced(2026), isAnnounced(2029)]).toEqual([true, false])
  expect(calendarDay('2029-07-18')).toMatchObject({
    off: null,
    lunar: expect.stringMatching(/^农历六月/) as string,
  })
})

import { attendance, whyNotCheckIn, whyNotTick, notCome } from '@/domain/checkin'

const coming = (state: 'registered' | 'cancelled' | 'calledOff' = 'registered') => ({
  state,
  activity: {
    startsAt: '2026-11-22T06:00:00.000Z',
    endsAt: '2026-11-22T07:30:00.000Z',
    checkInOpensMinutes: 60,
  },
})

test.each([
  ['CHECKIN.TOO_EARLY', '2026-11-22T04:59:59.999Z'],
  [null, '2026-11-22T05:00:00.000Z'],
  [null, '2026-11-22T07:29:59.999Z'],
  ['CHECKIN.TOO_LATE', '2026-11-22T07:30:00.000Z'],
])('我到了 works from an hour before the start until the end: %s at %s', (answer, now) => {
  expect(whyNotCheckIn(coming(), now)).toBe(answer)
})

test('only who is registered can say 我到了', () => {
  expect(whyNotCheckIn(null, '2026-11-22T06:00:00.000Z')).toBe('CHECKIN.NOT_REGISTERED')
  expect(whyNotCheckIn(coming('cancelled'), '2026-11-22T06:00:00.000Z')).toBe('CHECKIN.NOT_REGISTERED')
  expect(whyNotCheckIn(coming('calledOff'), '2026-11-22T06:00:00.000Z')).toBe('ACTIVITY.CALLED_OFF')
})

test('staff tick whoever holds a place, at any time', () => {
  expect(whyNotTick('registered')).toBeNull()
  expect(whyNotTick('cancelled')).toBe('CHECKIN.NOT_REGISTERED')
  expect(whyNotTick(null)).toBe('CHECKIN.NOT_REGISTERED')
  expect(whyNotTick('calledOff')).toBe('ACTIVITY.CALLED_OFF')
})

test('人次 counts heads without a name, 人数 only named people', () => {
  expect(attendance({ named: 44, heads: 9 })).toEqual({ visits: 53, people: 44 })
})

test('没来成 counts whoever held a place and was never seen; walk-ins were seen', () => {
  expect(notCome({ registered: 40, walkIns: 3, named: 41 })).toBe(2)
  expect(notCome({ registered: 0, walkIns: 2, named: 2 })).toBe(0)
})

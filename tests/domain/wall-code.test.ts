import { changesAt, minutesTaken, withoutTry, withTry } from '@/domain/wall-code'

const NOON = '2026-11-22T04:00:00.000Z'
const minutesOf = (now: string) => minutesTaken(now).map((minute) => minute - (minutesTaken(NOON)[0] ?? 0))

test.each([
  ['2026-11-22T03:59:59.999Z', [-1, -2], NOON],
  [NOON, [0, -1], '2026-11-22T04:01:00.000Z'],
  ['2026-11-22T04:00:59.999Z', [0, -1], '2026-11-22T04:01:00.000Z'],
  ['2026-11-22T04:01:00.000Z', [1, 0], '2026-11-22T04:02:00.000Z'],
])('at %s the codes of this minute and of the last one are taken', (now, minutes, next) => {
  expect(minutesOf(now)).toEqual(minutes)
  expect(changesAt(now)).toBe(next)
})

const until = '2026-11-22T04:10:00.000Z'

test('five wrong ones in ten minutes, then none until the ten minutes are over', () => {
  let tries = withTry(null, 'r1', NOON)
  for (const request of ['r2', 'r3', 'r4', 'r5']) tries = withTry(tries, request, NOON)

  expect(tries).toEqual({ until, requests: ['r1', 'r2', 'r3', 'r4', 'r5'] })
  expect(withTry(tries, 'r6', '2026-11-22T04:09:59.999Z')).toBeNull()
  expect(withTry(tries, 'r6', until)).toEqual({ until: '2026-11-22T04:20:00.000Z', requests: ['r6'] })
})

test('the same tap once more takes no further try, also when it was the last', () => {
  const full = { until, requests: ['r1', 'r2', 'r3', 'r4', 'r5'] }

  expect(withTry(full, 'r5', NOON)).toBe(full)
  expect(withoutTry(full, 'r5').requests).toEqual(['r1', 'r2', 'r3', 'r4'])
})

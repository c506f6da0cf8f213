import { isTimeToDownload, leaseUntil, offlineCounts, presentOn, tickTime } from '@/domain/offline'
import type { OfflineEntry } from '@/types/offline'

const at = '2026-11-22T01:00:00.000Z'
const tick = (id: string, personId: string): OfflineEntry => ({ what: 'tick', id, at, personId })
const undo = (id: string, personId: string, tickId: string): OfflineEntry => ({
  ...{ what: 'undo', id, at, personId, tickId },
})
const ROWS = [
  { personId: 'A', present: true },
  { personId: 'B', present: false },
  { personId: 'C', present: false },
]

test('names stay on a phone until two hours after the end', () => {
  expect(leaseUntil('2026-11-22T02:30:00.000Z')).toBe('2026-11-22T04:30:00.000Z')
})

test.each([
  ['2026-11-22T02:00:00.000Z', '2026-11-22T02:00:00.000Z'],
  ['2019-01-01T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
  ['2031-01-01T00:00:00.000Z', '2026-11-22T03:00:00.000Z'],
])('a tick at %s by the phone’s clock counts as made at %s', (phone, meant) => {
  const lease = { createdAt: '2026-11-22T00:00:00.000Z', until: '2026-11-22T04:00:00.000Z' }

  expect(tickTime(phone, lease, '2026-11-22T03:00:00.000Z')).toBe(meant)
})

test('a remote village says so from 17:00 of the day before until the end', () => {
  const session = { remote: true, startsAt: '2026-11-23T01:00:00.000Z', endsAt: '2026-11-23T03:00:00.000Z' }
  const says = (now: string) => isTimeToDownload(session, now)

  expect(['2026-11-22T08:59:00.000Z', '2026-11-22T09:00:00.000Z'].map(says)).toEqual([false, true])
  expect(says('2026-11-23T03:00:00.000Z')).toBe(false)
  expect(isTimeToDownload({ ...session, remote: false }, '2026-11-23T01:00:00.000Z')).toBe(false)
})

test('a tick counts once, and taken back not at all; another phone’s stays', () => {
  const log = [tick('1', 'B'), tick('2', 'B'), tick('3', 'C'), undo('4', 'C', '3'), undo('5', 'A', '9')]

  expect([...presentOn(ROWS, log)]).toEqual([
    ['A', null],
    ['B', '1'],
  ])
})

test('n of m, walk-ins and heads as this phone has them', () => {
  const log: OfflineEntry[] = [
    tick('1', 'B'),
    { what: 'walkIn', id: '2', at, name: '来客', birthYear: 1950 },
    { what: 'heads', id: '3', at, change: 3 },
    { what: 'heads', id: '4', at, change: -1 },
  ]

  expect(offlineCounts(ROWS, log)).toEqual({ expected: 3, came: 2, walkIns: 1, heads: 2 })
})

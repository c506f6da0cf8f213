import type { Move, Stands } from '@/domain/message'
import { reminderDay, reminderOf, stillTrue, tellings, whenToSend } from '@/domain/message'

const NOW = '2026-11-22T02:00:00.000Z'
const PARTY = 'P'.repeat(16)

/** A lecture tomorrow 09:00–10:30 in Xiamen; the place was taken an hour ago. */
const aRow = (more: Partial<Stands> = {}): Stands => ({
  ...{ state: 'registered', party: { id: PARTY }, walkIn: false, present: null },
  ...{ promotedAt: null, offeredUntil: null, registeredAt: '2026-11-22T01:00:00.000Z' },
  startsAt: '2026-11-23T01:00:00.000Z',
  activity: { endsAt: '2026-11-23T02:30:00.000Z' },
  history: [{ what: 'registered', requestId: PARTY }],
  ...more,
})

const kinds = (row: Stands, move: Move | null = null) => tellings(row, move, NOW).map(({ kind }) => kind)

describe('what a person is told', () => {
  const promotedAt = '2026-11-22T01:30:00.000Z'

  test('a place is confirmed; one from the line is news; an offer asks', () => {
    expect(kinds(aRow())).toEqual(['registered'])
    const waited = { what: 'waiting' as const, requestId: PARTY }
    const got = { what: 'registered' as const, requestId: PARTY }
    expect(kinds(aRow({ promotedAt, history: [waited, got] }))).toEqual(['promoted'])
    expect(kinds(aRow({ state: 'offered', promotedAt, history: [waited] }))).toEqual(['offer'])
  })

  test('who said yes to an offer, or got the place from the 老伴, is not told as if they had moved up', () => {
    const said = { what: 'offered' as const, requestId: PARTY }
    const yes = { what: 'registered' as const, requestId: PARTY }
    expect(kinds(aRow({ promotedAt, history: [said, yes] }))).toEqual(['registered'])
    const given = { what: 'registered' as const, requestId: 'another tap' }
    expect(kinds(aRow({ promotedAt, history: [given] }))).toEqual(['registered'])
  })

  test.each<[string, Partial<Stands>]>([
    ['waits', { state: 'waiting' }],
    ['waits for the draw', { state: 'applied' }],
    ['has cancelled', { state: 'cancelled' }],
    ['is there already', { present: {} }],
    ['walked in', { walkIn: true }],
  ])('who %s is told nothing', (_, more) => {
    expect(kinds(aRow(more))).toEqual([])
  })

  test('who was not drawn, or was declined, hears so; who waited in a common line does not', () => {
    const applied = { what: 'applied' as const, requestId: PARTY }
    expect(kinds(aRow({ state: 'waiting', history: [applied] }))).toEqual(['notDrawn'])
    expect(kinds(aRow({ state: 'waiting', history: [{ ...applied, requestId: 'before' }] }))).toEqual([])
    expect(kinds(aRow({ state: 'declined', history: [applied] }))).toEqual(['declined'])
  })

  test('once it is over nobody is told anything', () => {
    expect(tellings(aRow({ state: 'calledOff' }), null, aRow().activity.endsAt)).toEqual([])
  })

  test('another time or place is news for whoever knew the old one', () => {
    const move = { at: NOW, request: 'M', startedAt: aRow().startsAt }
    expect(kinds(aRow(), move)).toEqual(['registered', 'changed'])
    expect(kinds(aRow({ registeredAt: NOW }), move)).toEqual(['registered'])
    const up = { promotedAt: NOW, history: [{ what: 'registered' as const, requestId: PARTY }] }
    expect(kinds(aRow(up), move)).toEqual(['promoted'])
  })
})

describe('the reminder', () => {
  test.each([
    ['2026-11-22T10:59:59.999Z', '2026-11-22'],
    ['2026-11-22T11:00:00.000Z', '2026-11-23'],
  ])('at %s the day that is reminded of is %s', (now, day) => {
    expect(reminderDay(now)).toBe(day)
  })

  test('is for who had the place before 19:00 of the evening before', () => {
    const at19 = '2026-11-22T11:00:00.000Z'
    expect(reminderOf(aRow({ registeredAt: '2026-11-22T10:59:59.999Z' }), at19)).toHaveLength(1)
    expect(reminderOf(aRow({ registeredAt: at19 }), at19)).toEqual([])
    expect(reminderOf(aRow({ promotedAt: at19 }), at19)).toEqual([])
    expect(reminderOf(aRow(), aRow().startsAt)).toEqual([])
  })
})

describe('a message that is no longer true', () => {
  test.each<[Parameters<typeof stillTrue>[0]['kind'], string, Partial<Stands>]>([
    ['registered', PARTY, { state: 'cancelled' }],
    ['registered', 'an older party', {}],
    ['promoted', PARTY, { present: {} }],
    ['offer', PARTY, { state: 'registered' }],
    ['offer', PARTY, { state: 'offered', offeredUntil: NOW }],
    ['changed', 'M', { state: 'cancelled' }],
    ['calledOff', 'once', { state: 'cancelled' }],
    ['notDrawn', PARTY, { state: 'registered' }],
    ['declined', PARTY, { state: 'applied' }],
    ['declined', 'an older party', { state: 'declined' }],
    ['reminder', '2026-11-23', { startsAt: '2026-11-24T01:00:00.000Z' }],
    ['reminder', '2026-11-23', { state: 'cancelled' }],
  ])('%s', (kind, version, more) => {
    expect(stillTrue({ kind, version }, aRow(more), NOW)).toBe(false)
  })
})

describe('quiet hours', () => {
  const LATER = '2026-11-23T06:00:00.000Z'

  test.each([
    ['2026-11-22T12:59:59.999Z', 'now'],
    ['2026-11-22T13:00:00.000Z', { at: '2026-11-22T23:30:00.000Z' }],
    ['2026-11-22T20:00:00.000Z', { at: '2026-11-22T23:30:00.000Z' }],
    ['2026-11-22T23:29:59.999Z', { at: '2026-11-22T23:30:00.000Z' }],
    ['2026-11-22T23:30:00.000Z', 'now'],
  ])('at %s (UTC) it goes %j', (now, when) => {
    expect(whenToSend('changed', LATER, now)).toEqual(when)
  })

  test('what takes effect before 09:00 cannot wait for the morning: somebody calls', () => {
    const night = '2026-11-22T14:10:00.000Z'
    expect(whenToSend('changed', '2026-11-23T00:59:59.999Z', night)).toBe('call')
    expect(whenToSend('calledOff', '2026-11-22T22:30:00.000Z', night)).toBe('call')
    expect(whenToSend('changed', '2026-11-23T01:00:00.000Z', night)).not.toBe('call')
    expect(whenToSend('reminder', '2026-11-22T22:30:00.000Z', night)).not.toBe('call')
  })
})

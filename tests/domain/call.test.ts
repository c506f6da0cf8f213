import fc from 'fast-check'

import type { Called, Told, Try } from '@/domain/call'
import {
  claimUntil,
  countsOf,
  endsIt,
  groupOf,
  heaviest,
  NEVER_CALLED,
  openOf,
  orderKey,
  stateOf,
  undoUntil,
  whyNotAgain,
  whyNotClaim,
  whyNotResult,
} from '@/domain/call'

const NOW = '2026-11-22T06:00:00.000Z'
const ME = { me: 'me', now: NOW }

const aMessage = (over: Partial<Told> = {}): Told => ({
  ...{ _id: 'a.p.calledOff.once', kind: 'calledOff', state: 'unreachable' },
  ...over,
})

const aTry = (over: Partial<Try> = {}): Try => ({
  ...{ id: 'R1', at: NOW, by: 'me', byName: '王丽', result: 'reached', note: '', undone: null },
  ...{ covers: ['a.p.calledOff.once'] },
  ...over,
})

const aCall = (over: Partial<Called> = {}): Called => ({ ...NEVER_CALLED, ...over })
const claimed = (by: string, until: string): Called => aCall({ claim: { by, byName: '王丽', until } })

test('somebody is called by one at a time, for half an hour and not an instant longer', () => {
  const until = claimUntil(NOW)
  const call = claimed('other', until)

  expect(until).toBe('2026-11-22T06:30:00.000Z')
  expect(stateOf([aMessage()], call, ME)).toBe('taken')
  expect(stateOf([aMessage()], call, { me: 'other', now: NOW })).toBe('mine')
  expect(stateOf([aMessage()], call, { me: 'me', now: '2026-11-22T06:29:59.999Z' })).toBe('taken')
  expect(stateOf([aMessage()], call, { me: 'me', now: until })).toBe('free')
})

test('who is calling may say how it went, later too, unless somebody else took over; paper needs no claim', () => {
  const mine = claimed('me', NOW)

  expect(whyNotResult('free', mine, { me: 'me', paper: false })).toBeNull()
  expect(whyNotResult('free', mine, { me: 'other', paper: false })).toBe('CALL.NOT_CLAIMED')
  expect(whyNotResult('free', mine, { me: 'other', paper: true })).toBeNull()
  expect(whyNotResult('taken', mine, { me: 'me', paper: true })).toBe('CALL.TAKEN')
  expect(whyNotClaim('done')).toBe('CALL.DONE')
  expect(whyNotClaim('asked')).toBe('CALL.ASKED')
  expect(whyNotClaim('later')).toBeNull()
})

test('the list: promised times first, then whoever was never called, then later times, then a second word', () => {
  const key = (call: Called, personId: string) => orderKey(call, { home: 'H', personId }, NOW)
  const keys = {
    due: key(aCall({ againAt: NOW }), 'z'),
    fresh: key(aCall(), 'b'),
    next: key(aCall(), 'c'),
    later: key(aCall({ againAt: '2026-11-22T07:30:00.000Z' }), 'a'),
    evening: key(aCall({ againAt: '2026-11-22T11:00:00.000Z' }), 'a'),
    asked: key(aCall({ tries: [aTry({ result: 'passed', covers: [] })] }), 'a'),
  }

  expect(
    Object.entries(keys)
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([name]) => name),
  ).toEqual(Object.keys(keys))
})

test('once more: later than now, today or tomorrow', () => {
  expect(whyNotAgain(NOW, NOW)).toBe('CALL.AGAIN')
  expect(whyNotAgain('2026-11-22T06:00:00.001Z', NOW)).toBeNull()
  expect(whyNotAgain('2026-11-23T15:59:00.000Z', NOW)).toBeNull()
  expect(whyNotAgain('2026-11-23T16:00:00.000Z', NOW)).toBe('CALL.AGAIN')
})

test('a slip of the finger can be taken back for ten minutes by whoever made it; what others heard of cannot', () => {
  const until = (over: Partial<Try>, me = 'me') => undoUntil(aCall({ tries: [aTry(over)] }), me)

  expect(until({})).toBe('2026-11-22T06:10:00.000Z')
  expect(until({ result: 'missed' })).toBe('2026-11-22T06:10:00.000Z')
  expect(until({}, 'other')).toBeNull()
  for (const result of ['notComing', 'family', 'wrong', 'trouble', 'passed'] as const)
    expect(until({ result })).toBeNull()
  expect(until({ undone: { at: NOW, id: 'R2' } })).toBeNull()
  expect(undoUntil(NEVER_CALLED, 'me')).toBeNull()
})

test('what a call settled is settled; something new to tell puts the person on the list again', () => {
  const call = aCall({ tries: [aTry()] })
  const newer = aMessage({ _id: 'a.p.changed.2', kind: 'changed' })

  expect(openOf([aMessage()], call)).toEqual([])
  expect(groupOf([aMessage()], call)).toBe('done')
  expect(groupOf([aMessage(), newer], call)).toBe('toCall')
  expect(groupOf([aMessage()], aCall({ tries: [aTry({ undone: { at: NOW, id: 'R2' } })] }))).toBe('toCall')
  expect(heaviest([newer, aMessage()])?.kind).toBe('calledOff')
})

const KINDS = ['calledOff', 'offer', 'promoted', 'changed'] as const
const STATES = ['due', 'claimed', 'sent', 'unreachable', 'refused', 'unknown', 'told', 'cancelled'] as const
const RESULTS = ['reached', 'missed', 'notComing', 'family', 'wrong', 'trouble', 'passed'] as const

const history = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...STATES)), { minLength: 1, maxLength: 5 })
  .chain((said) => {
    const messages = said.map(([kind, state], i): Told => ({ _id: `${i}`, kind, state }))
    const ids = messages.map(({ _id }) => _id)
    const tries = fc.array(
      fc.record({ result: fc.constantFrom(...RESULTS), covers: fc.subarray(ids), undone: fc.boolean() }),
      { maxLength: 4 },
    )
    return tries.map((made) => ({
      messages,
      call: aCall({
        tries: made.map(({ undone, covers, ...each }, i) =>
          aTry({
            ...each,
            covers: endsIt(each.result) ? covers : [],
            id: `R${i}`,
            undone: undone ? { at: NOW, id: 'U' } : null,
          }),
        ),
      }),
    }))
  })

test('whatever happened, everybody with something to be told stands in exactly one group', () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 12 }), (people) => {
      const { sent, waiting, toCall, done, wrong } = countsOf(people)
      const groups = people.map(({ messages, call }) => groupOf(messages, call))

      expect(sent + waiting + toCall + done).toBe(groups.filter((group) => group !== null).length)
      expect(wrong).toBeLessThanOrEqual(done)
      for (const { messages, call } of people) {
        const live = messages.some(({ state }) => state !== 'cancelled')
        if (live) expect(groupOf(messages, call)).not.toBeNull()
        expect(stateOf(messages, call, ME) === 'done').toBe(groupOf(messages, call) !== 'toCall')
      }
    }),
  )
})

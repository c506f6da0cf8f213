import { mayEnrol, whyNotLeaderCancel } from '@/domain/leader'

const UNTIL = '2026-12-05T01:00:00.000Z'
const BEFORE = '2026-12-05T00:59:59.999Z'
const held = { state: 'registered' as const, presentAt: null, byLeader: true }

test('a leader takes back a place that a leader took, until the stated instant', () => {
  expect(whyNotLeaderCancel(held, UNTIL, BEFORE)).toBeNull()
  expect(whyNotLeaderCancel({ ...held, state: 'waiting' }, UNTIL, BEFORE)).toBeNull()
  expect(whyNotLeaderCancel(held, UNTIL, UNTIL)).toBe('REGISTRATION.TOO_LATE')
  expect(whyNotLeaderCancel({ ...held, presentAt: BEFORE }, UNTIL, BEFORE)).toBe('REGISTRATION.PRESENT')
})

test('what the person, the family or staff arranged is theirs to take back', () => {
  expect(whyNotLeaderCancel({ ...held, byLeader: false }, UNTIL, BEFORE)).toBe('LEADER.NOT_YOURS')
})

test('nobody who is not coming can be taken off', () => {
  expect(whyNotLeaderCancel({ ...held, state: null }, UNTIL, BEFORE)).toBe('REGISTRATION.NONE')
  expect(whyNotLeaderCancel({ ...held, state: 'cancelled' }, UNTIL, BEFORE)).toBe('REGISTRATION.NONE')
})

test('who has no place and does not wait can be signed up, also after a cancellation', () => {
  expect(
    [null, 'cancelled', 'declined', 'registered', 'waiting'].map((state) => mayEnrol({ state } as never)),
  ).toEqual([...[true, true, true, false, false]])
})

import { whyNotCancel, whyNotRegister, overlap } from '@/domain/registration'

const anActivity = (
  over: Partial<Parameters<typeof whyNotRegister>[0]> = {},
): Parameters<typeof whyNotRegister>[0] => ({
  state: 'published',
  signUp: 'firstCome',
  opensAt: '2026-11-20T00:00:00.000Z',
  closesAt: '2026-11-23T01:00:00.000Z',
  left: 12,
  ...over,
})
const NOON = '2026-11-22T04:00:00.000Z'

describe('registering', () => {
  test('is possible while it is open and places are left', () => {
    expect(whyNotRegister(anActivity(), false, NOON)).toBeNull()
  })

  test.each([
    ['REGISTRATION.NOT_OPEN', '2026-11-19T23:59:59.999Z'],
    [null, '2026-11-20T00:00:00.000Z'],
    [null, '2026-11-23T00:59:59.999Z'],
    ['REGISTRATION.CLOSED', '2026-11-23T01:00:00.000Z'],
  ])('opens at the very instant and is over at the very instant: %s at %s', (answer, now) => {
    expect(whyNotRegister(anActivity(), false, now)).toBe(answer)
  })

  test.each([
    [0, 'REGISTRATION.FULL'],
    [1, null],
    [null, null],
  ])('null is unlimited and 0 is none: %s left', (left, answer) => {
    expect(whyNotRegister(anActivity({ left }), false, NOON)).toBe(answer)
  })

  test('says called off before anything else, even to whoever is registered', () => {
    expect(whyNotRegister(anActivity({ state: 'calledOff', left: 0 }), true, NOON)).toBe(
      'ACTIVITY.CALLED_OFF',
    )
  })

  test('is not needed where everybody just comes', () => {
    expect(whyNotRegister(anActivity({ signUp: 'none' }), false, NOON)).toBe('REGISTRATION.NOT_NEEDED')
  })

  test('happens once', () => {
    expect(whyNotRegister(anActivity(), true, NOON)).toBe('REGISTRATION.DUPLICATE')
  })
})

describe('cancelling', () => {
  const held = (over = {}) => ({
    state: 'registered' as const,
    presentAt: null,
    activity: { cancelsUntil: '2026-11-23T01:00:00.000Z' },
    ...over,
  })

  test('is possible until the stated time', () => {
    expect(whyNotCancel(held(), '2026-11-23T00:59:59.999Z')).toBeNull()
    expect(whyNotCancel(held(), '2026-11-23T01:00:00.000Z')).toBe('REGISTRATION.TOO_LATE')
  })

  test('needs a place to give back', () => {
    expect(whyNotCancel(null, NOON)).toBe('REGISTRATION.NONE')
    expect(whyNotCancel(held({ state: 'cancelled' }), NOON)).toBe('REGISTRATION.NONE')
  })

  test('is over once the person is there', () => {
    expect(whyNotCancel(held({ presentAt: NOON }), NOON)).toBe('REGISTRATION.PRESENT')
  })
})

test('sessions overlap when a part of their time is the same; one right after the other does not', () => {
  const at = (from: string, to: string) => ({
    startsAt: `2026-11-23T0${from}:00:00.000Z`,
    endsAt: `2026-11-23T0${to}:00:00.000Z`,
  })
  const session = at('1', '3')

  expect([at('2', '4'), at('0', '9'), at('1', '2')].map((other) => overlap(session, other))).toEqual([
    true,
    true,
    true,
  ])
  expect([at('3', '4'), at('0', '1')].map((other) => overlap(session, other))).toEqual([false, false])
})

import type { Hears } from '@/types/person-file'

import type { Decision } from '@/domain/family'
import { decideHears, mayHear } from '@/domain/family'

const decision = (request: string, on: boolean, at = '2026-11-22T01:00:00.000Z'): Decision => ({
  ...{ request, on, at, how: 'phone', byName: '叶志恒', note: null },
})
const after = (...decisions: Decision[]): Hears | undefined =>
  decisions.reduce<Hears | undefined>((before, each) => decideHears(before, each), undefined)

test('what is said last stands; who said the same first stays', () => {
  expect(after(decision('A', true), decision('B', false))).toMatchObject({ on: false, requests: ['A', 'B'] })
  const twice = after(decision('A', true), { ...decision('B', true), byName: '别人' })
  expect(twice).toMatchObject({ on: true, byName: '叶志恒' })
})

test('a tap that comes again after a withdrawal does not undo it', () => {
  expect(after(decision('A', true), decision('B', false), decision('A', true))?.on).toBe(false)
})

test('no more than the newest taps are kept', () => {
  const many = Array.from({ length: 20 }, (_, i) => decision(`R${i}`, i % 2 === 0))
  expect(after(...many)?.requests).toHaveLength(8)
})

describe('who hears', () => {
  const at = '2026-11-22T01:00:00.000Z'
  const [yes, no] = [after(decision('A', true)), after(decision('A', false))]

  test.each<[string, Parameters<typeof mayHear>[0], boolean]>([
    ['the person’s own phone', { standing: 'self', hears: no, pressedAt: null }, true],
    ['a helper with consent', { standing: 'proxy', hears: yes, pressedAt: null }, true],
    ['a helper of whom nothing was said', { standing: 'proxy', hears: undefined, pressedAt: null }, false],
    ['the helper who pressed the button', { standing: 'proxy', hears: undefined, pressedAt: at }, true],
    ['one who withdrew after pressing', { standing: 'proxy', hears: no, pressedAt: at }, false],
    [
      'one who pressed again after withdrawing',
      { standing: 'proxy', hears: no, pressedAt: '2026-11-22T01:00:00.001Z' },
      true,
    ],
    ['one who withdrew', { standing: 'proxy', hears: no, pressedAt: null }, false],
  ])('%s', (_, listener, heard) => {
    expect(mayHear(listener)).toBe(heard)
  })
})

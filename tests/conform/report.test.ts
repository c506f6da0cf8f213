import type { Observation } from './case'
import type { Entry } from './observe'
import { differenceText, same, tableText, unexpected } from './report'
import type { Json } from './sdk'

const entry = (name: string, expected: Json): Entry => ({
  ...{ group: 'errors', name, expected },
  ...{ basis: 'assumed', source: 'mongo' },
})

const seen = (rows: Record<string, Json>, notes: string[] = []): Map<string, Observation> =>
  new Map(Object.entries(rows).map(([name, value]) => [name, { name, seen: value, notes }]))

test('the order of keys is no difference, the order of a list is', () => {
  expect(same({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
  expect(same({ b: [1, 2] }, { b: [2, 1] })).toBe(false)
})

test('where both worlds see the same there is no difference, whatever was expected', () => {
  expect(differenceText([entry('x', 1)], seen({ x: 2 }), seen({ x: 2 }))).toBe('')
})

test('a difference shows both sides, its basis, and the words of the real cloud', () => {
  const text = differenceText([entry('x', 1)], seen({ x: 1 }), seen({ x: 2 }, ['their words']))

  expect(text).toContain('errors · x [assumed; mongo]')
  expect(text).toContain('local    1')
  expect(text).toContain('real     2')
  expect(text).toContain('“their words”')
})

test('a case that was not seen is not as expected', () => {
  expect(unexpected([entry('x', 1), entry('y', 1)], seen({ y: 1 }))).toEqual(['x'])
  expect(tableText([entry('x', 1)], seen({}))).toContain('DIFF')
})

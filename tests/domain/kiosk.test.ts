import { offered } from '@/domain/kiosk'
import { maskName } from '@/domain/masks'

const person = (personId: string, name: string, birthYear: number | null = 1948, orgName = '大乡村') => ({
  ...{ personId, name, birthYear, orgName },
})

test.each([
  ['林桂英', '林*英'],
  ['林英', '林*'],
  ['欧阳桂英', '欧**英'],
  ['林', '林*'],
])('%s stands on the screen as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})

test('six are offered, of seven none: more letters are asked for', () => {
  const seven = Array.from({ length: 7 }, (_, i) => person(String(i), '林桂英', 1940 + i))

  expect(offered(seven.slice(0, 6)).items).toHaveLength(6)
  expect(offered(seven)).toEqual({ items: [], more: true, alike: false })
  expect(offered([])).toEqual({ items: [], more: false, alike: false })
})

test('two who look the same under the mask stand with their full names', () => {
  const { items, alike } = offered([person('a', '林桂英'), person('b', '林美英'), person('c', '陈秀英')])

  expect(items.map(({ name }) => name)).toEqual(['林桂英', '林美英', '陈*英'])
  expect(alike).toBe(false)
})

test('two of one name, year and place are not offered: nobody could know which line is their own', () => {
  const { items, alike } = offered([
    person('a', '林桂英'),
    person('b', '林桂英'),
    person('c', '林桂英', 1950),
  ])

  expect(items.map(({ personId }) => personId)).toEqual(['c'])
  expect(alike).toBe(true)
})

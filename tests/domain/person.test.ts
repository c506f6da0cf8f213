import { LIMITS } from '@/types/kernel/limits'

import { isOf, mayBeSame, whyNotMerge } from '@/domain/person'

const alone = { merged: false, mergedFrom: 0 }
const away = { merged: true, mergedFrom: 0 }
const holding = (mergedFrom: number) => ({ merged: false, mergedFrom })

test.each([
  ['two files that stand for themselves', alone, alone, null],
  ['the fifth duplicate', holding(LIMITS.mergedPerPerson - 1), alone, null],
  ['the sixth', holding(LIMITS.mergedPerPerson), alone, 'PERSON.MERGE_FULL'],
  ['into a merged file', away, alone, 'PERSON.MERGED'],
  ['a merged file', alone, away, 'PERSON.MERGED'],
  ['a file that has taken in others', alone, holding(1), 'PERSON.HAS_MERGED'],
])('merging %s', (_, keep, drop, answer) => {
  expect(whyNotMerge(keep, drop)).toBe(answer)
})

test('the same name is worth a second look unless both years are known and differ', () => {
  const born = (birthYear: number | null) => ({ name: '陈秀英', birthYear })

  expect(mayBeSame(born(1948), born(1948))).toBe(true)
  expect(mayBeSame(born(1948), born(null))).toBe(true)
  expect(mayBeSame(born(1948), born(1951))).toBe(false)
  expect(mayBeSame(born(1948), { name: '陈秀瑛', birthYear: 1948 })).toBe(false)
})

test('what stands under a former id is the person’s', () => {
  const person = { id: 'A', formerIds: ['B'] }

  expect(['A', 'B', 'C'].map((id) => isOf(person, id))).toEqual([true, true, false])
  expect(isOf({ id: 'A' }, 'B')).toBe(false)
})

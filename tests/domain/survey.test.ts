import * as fc from 'fast-check'

import {
  ballotsFor,
  blankAt,
  partResults,
  partsAmong,
  resultsOf,
  returned,
  saidOf,
  SCALE,
  surveyIssues,
  USUAL,
} from '@/domain/survey'

const answers = (satisfied: string, text = '') => ({
  ...{ q1: [satisfied], q2: ['方便'] },
  ...(text === '' ? {} : { q3: [text] }),
})

test('23 of 44 are 52 percent; of nobody there is no share', () => {
  expect(returned(23, 44)).toBe(52)
  expect(returned(0, 0)).toBeNull()
})

test('what must be answered is said beside the question; a face that does not exist is none', () => {
  expect(surveyIssues(USUAL, answers('满意'))).toEqual([])
  expect(surveyIssues(USUAL, { q1: ['满意'] }).map(({ path }) => path)).toEqual(['q2'])
  expect(surveyIssues(USUAL, answers('好极了')).map(({ path }) => path)).toEqual(['q1'])
  expect(surveyIssues(USUAL, { ...answers('满意'), q9: ['x'] }).map(({ path }) => path)).toEqual(['q9'])
})

test('an empty line is nothing said', () => {
  expect(saidOf({ q1: ['满意'], q3: [''], q2: [] })).toEqual({ q1: ['满意'] })
})

test('results count each face, the share of the two best, and the words in an order of their own', () => {
  const all = [answers('很满意', '乙'), answers('满意', '甲'), answers('一般'), answers('很不满意')]
  const [faces, times, words] = resultsOf(USUAL, all)

  expect(faces?.counts.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1])
  expect(faces).toMatchObject({ answered: 4, satisfied: 50 })
  expect(times).toMatchObject({ answered: 4, satisfied: null })
  expect(words).toMatchObject({ answered: 2, texts: ['乙', '甲'].sort(), counts: [] })
})

test('a group of three is not told apart, and whoever is left over is at least five', () => {
  const homes = (...counts: number[]) =>
    counts.flatMap((count, i) => Array.from({ length: count }, () => `社区${i}`))

  expect([...partsAmong(homes(20, 21, 3))]).toEqual(['社区1'])
  expect([...partsAmong(homes(20, 21))].sort()).toEqual(['社区0', '社区1'])
  expect([...partsAmong(homes(20, 3, 3))]).toEqual(['社区0'])
  expect([...partsAmong(homes(4, 4))]).toEqual([])
})

test('no part that is shown, nor what the shown ones leave of the whole, is of fewer than five', () => {
  const ballot = fc.record({
    part: fc.constantFrom('甲社区', '乙社区', '丙社区', null),
    answers: fc.constantFrom(...SCALE).map((face) => answers(face)),
  })
  fc.assert(
    fc.property(fc.array(ballot, { minLength: 5, maxLength: 60 }), (ballots) => {
      const shown = partResults(USUAL, ballots)
      const left = ballots.length - shown.reduce((sum, { answered }) => sum + answered, 0)

      expect(shown.every(({ answered }) => answered >= 5)).toBe(true)
      expect(left === 0 || left >= 5).toBe(true)
    }),
  )
})

test('an answer goes onto any of the blank ballots, and there are more of them than people', () => {
  expect(ballotsFor(44)).toBe(64)
  expect([blankAt([null, 1, null], 0), blankAt([null, 1, null], 0.99), blankAt([1, 2], 0.5)]).toEqual([
    0,
    2,
    null,
  ])
})

import type { Question } from '@/types/asks'
import type { Issue } from '@/types/kernel/envelope'
import { LIMITS } from '@/types/kernel/limits'
import type { SurveyAnswers, SurveyQuestion, SurveyResult } from '@/types/survey'

import { answerIssues } from './signup'

/** Fewer than this and somebody could be told by what was answered. */
export const FEW = 5

/** The best first. */
export const SCALE = ['很满意', '满意', '一般', '不满意', '很不满意'] as const
const SATISFIED: readonly string[] = SCALE.slice(0, 2)

/** What is asked after an activity where nobody wrote other questions. */
export const USUAL: readonly SurveyQuestion[] = [
  { id: 'q1', words: '这场活动，您满意吗', kind: 'scale', options: [], required: true },
  { id: 'q2', words: '时间和地点，您方便吗', kind: 'one', options: ['方便', '不太方便'], required: true },
  { id: 'q3', words: '还有什么想说的', kind: 'text', options: [], required: false },
]

const plain = ({ kind, ...rest }: SurveyQuestion): Question =>
  kind === 'scale' ? { ...rest, kind: 'one', options: [...SCALE] } : { ...rest, kind }

/** What to correct, beside each question; `path` is the question's id. */
export const surveyIssues = (questions: readonly SurveyQuestion[], answers: SurveyAnswers): Issue[] =>
  answerIssues(questions.map(plain), answers)

/** Of an answer only what was said. */
export const saidOf = (answers: SurveyAnswers): SurveyAnswers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, given]) => {
      const said = given.filter((each) => each !== '')
      return said.length === 0 ? [] : [[id, said]]
    }),
  )

/** Whole percent. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 100)

/** 23 of 44: 回收率 52. Null: nobody was asked. */
export const returned = (answered: number, asked: number): number | null => share(answered, asked)

/** Answers of everybody: never called with fewer than FEW. Texts stand in the order of their own words, which says nothing of who wrote first. */
export const resultsOf = (
  questions: readonly SurveyQuestion[],
  all: readonly SurveyAnswers[],
): SurveyResult[] =>
  questions.map((question) => {
    const given = all.map((answers) => answers[question.id] ?? []).filter(({ length }) => length > 0)
    const countOf = (option: string) => given.filter((said) => said.includes(option)).length
    const counts = plain(question).options.map((option) => ({ option, count: countOf(option) }))
    const satisfied = counts.filter(({ option }) => SATISFIED.includes(option))
    return {
      ...{ id: question.id, words: question.words, kind: question.kind, answered: given.length, counts },
      texts: question.kind === 'text' ? given.flat().sort() : [],
      satisfied:
        question.kind === 'scale'
          ? share(
              satisfied.reduce((sum, { count }) => sum + count, 0),
              given.length,
            )
          : null,
    }
  })

/** Which communities are told apart: those with at least FEW of the people asked; everybody else is one part, which is as large too, or there is none. */
export const partsAmong = (homes: readonly string[]): Set<string> => {
  const counts = new Map<string, number>()
  for (const home of homes) counts.set(home, (counts.get(home) ?? 0) + 1)
  const large = [...counts].filter(([, count]) => count >= FEW).sort(([, one], [, other]) => other - one)
  let rest = homes.length - large.reduce((sum, [, count]) => sum + count, 0)
  while (rest > 0 && rest < FEW && large.length > 0) rest += large.pop()?.[1] ?? 0
  return new Set(large.map(([home]) => home))
}

interface Ballot {
  part: string | null
  answers: SurveyAnswers
}

/** What of the parts may be shown: each, and what the shown ones leave of the whole, has FEW answers or none. */
export const partResults = (
  questions: readonly SurveyQuestion[],
  ballots: readonly Ballot[],
): { name: string; answered: number; satisfied: number | null }[] => {
  const names = [...new Set(ballots.flatMap(({ part }) => part ?? []))].sort()
  const of = (name: string) => ballots.filter(({ part }) => part === name)
  const shown = names.filter((name) => of(name).length >= FEW)
  const left = ballots.length - shown.reduce((sum, name) => sum + of(name).length, 0)
  if (left > 0 && left < FEW) shown.pop()
  if (shown.length < 2 && left === 0) return []
  return shown.map((name) => {
    const results = resultsOf(
      questions,
      of(name).map(({ answers }) => answers),
    )
    const satisfied = results.find(({ kind }) => kind === 'scale')?.satisfied ?? null
    return { name, answered: of(name).length, satisfied }
  })
}

/** How many blank ballots lie ready for so many people: the last answer must not be told by where it lies. */
export const ballotsFor = (people: number): number => people + LIMITS.surveySpare

/** One of the blank ones; `random` in [0, 1). Null: none is left. */
export const blankAt = (ballots: readonly unknown[], random: number): number | null => {
  const blank = ballots.flatMap((ballot, i) => (ballot === null ? [i] : []))
  return blank[Math.floor(random * blank.length)] ?? null
}

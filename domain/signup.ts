import type { Ages, Asked, Asks, Question } from '@/types/asks'
import type { Issue } from '@/types/kernel/envelope'
import type { Answers } from '@/types/signup'

import { above, below } from './conditions'

/** Against the policy's age terms; `age` in whole years on the day of the activity. */
export const outsideTerms = (terms: Ages | null, age: number | null): 'younger' | 'older' | null => {
  if (!terms || age === null) return null
  if (below(terms, age)) return 'younger'
  return above(terms, age) ? 'older' : null
}

const whyNotAnswered = ({ kind, options, required }: Question, given: readonly string[]): string | null => {
  const said = given.filter((each) => each !== '')
  if (said.length === 0) return required ? '这一题要答' : null
  if (kind !== 'several' && said.length > 1) return '只能答一个'
  if (kind !== 'text' && !said.every((each) => options.includes(each))) return '请从列出来的里面选'
  return null
}

/** What to correct in the answers, beside each question; `path` is the question's id. */
export const answerIssues = (questions: readonly Question[], answers: Answers): Issue[] => {
  const known = new Set(questions.map(({ id }) => id))
  const strange = Object.keys(answers).filter((id) => !known.has(id))
  return [
    ...questions.flatMap((question) => {
      const message = whyNotAnswered(question, answers[question.id] ?? [])
      return message === null ? [] : [{ path: question.id, message }]
    }),
    ...strange.map((id) => ({ path: id, message: '这一题现在不问了，请刷新再看' })),
  ]
}

interface Given {
  pledge: { version: string } | null
  contact: object | null
  family: object | null
  idTail: string
  answers: Answers
}

/** Answers to what is still asked: a question may have gone since. */
export const answersTo = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(questions.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])))

/** 还差几项, in the order in which they are asked. `given` null: nothing yet. */
export const missingOf = (asks: Asks, given: Given | null): Asked[] => {
  const { pledge, contact, family, insured, questions } = asks
  const open: [Asked, boolean][] = [
    ['contact', contact && !given?.contact],
    ['insured', insured !== null && !given?.idTail],
    ['questions', answerIssues(questions, answersTo(questions, given?.answers ?? {})).length > 0],
    ['pledge', pledge !== null && given?.pledge?.version !== pledge.version],
    ['family', family && !given?.family],
  ]
  return open.flatMap(([what, misses]) => (misses ? [what] : []))
}

export const isAsked = (asks: Asks, what: Asked): boolean => {
  const { pledge, contact, family, insured, questions } = asks
  const asked = { pledge: pledge !== null, contact, family, insured: insured !== null }
  return what === 'questions' ? questions.length > 0 : asked[what]
}

/**
 * What was given can be changed until the closing; what is still open can be filled in until the start, because a place from the
 * line may come after the closing. Staff: until the end.
 */
export const whyNotAnswer = (
  activity: { closesAt: string; startsAt: string; endsAt: string },
  { given, byStaff }: { given: boolean; byStaff: boolean },
  now: string,
): 'SIGNUP.CLOSED' | 'SIGNUP.OVER' | null => {
  if (now >= (byStaff ? activity.endsAt : activity.startsAt)) return 'SIGNUP.OVER'
  return given && !byStaff && now >= activity.closesAt ? 'SIGNUP.CLOSED' : null
}

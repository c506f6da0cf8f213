import type { InputOf } from '@/types/kernel/contract'

export type ConsentAnswer = InputOf<'message.granted'>['answers'][number]

const ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const

/** What was answered for each template; whatever else WeChat may say counts as a no. */
export const answersIn = (result: object, ids: readonly string[]): ConsentAnswer[] =>
  ids.map((id) => {
    const said = (result as Record<string, unknown>)[id]
    return { id, answer: ANSWERS.find((answer) => answer === said) ?? 'reject' }
  })

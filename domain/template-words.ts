import { MESSAGE_FACTS } from '@/types/kernel/labels'
import type { MessageFact } from '@/types/settings'

type Fields = Record<string, MessageFact>

/** As an administrator writes it: thing1 活动名称，time2 活动时间. */
export const fieldWords = (fields: Readonly<Fields>): string =>
  Object.entries(fields)
    .map(([field, fact]) => `${field} ${MESSAGE_FACTS[fact]}`)
    .join('，')

/** The fields of what was written; a word that names no fact stays as it is, and the schema says so. */
export const fieldsOf = (words: string): Fields =>
  Object.fromEntries(
    words
      .split(/[，,、;；\n]/)
      .map((piece) => piece.trim().split(/[\s:：=]+/))
      .flatMap(([field = '', label = '']): [string, MessageFact][] => {
        const known = Object.entries(MESSAGE_FACTS).find(([, each]) => each === label)?.[0]
        return field === '' ? [] : [[field, (known ?? label) as MessageFact]]
      }),
  )

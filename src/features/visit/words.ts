import { CUE_KINDS, SEEN, SEEN_LEVELS, VISIT_FORMS } from '@/types/kernel/care-labels'
import type { CueOfPerson, Found, SeenKey, Visit } from '@/types/visit'

import { dayOf, dayWords } from '@/domain/calendar'
import { dueOnOf } from '@/domain/visit'

import type { Tone } from '@/src/ui/tone'

export const dueWords = (
  { dueAt }: Pick<CueOfPerson, 'dueAt'>,
  now: string,
): { tone: Tone; words: string } => {
  const day = dayWords(dueOnOf(dueAt), dayOf(now))
  return now < dueAt ? { tone: 'care', words: `${day}以前去` } : { tone: 'bad', words: `过了${day}还没去` }
}

export const ownerWords = ({ mine, ownerName }: CueOfPerson): string => {
  if (mine) return '您去'
  return ownerName === null ? '还没定谁去' : `${ownerName}去`
}

export const kindWords = ({ kind, byName }: CueOfPerson): string =>
  byName === '' ? CUE_KINDS[kind] : `${CUE_KINDS[kind]}（${byName}提的）`

export const visitWords = ({ on, form }: Visit, today: string): string =>
  `${dayWords(on, today)}，${VISIT_FORMS[form]}`

/** What was found, a line each. */
export const foundLines = ({ seen, note, hard, wish }: Found): string[] => [
  ...(note === '' ? [] : [note]),
  ...(seen === null
    ? []
    : [(Object.keys(SEEN) as SeenKey[]).map((key) => `${SEEN[key]}${SEEN_LEVELS[seen[key]]}`).join('，')]),
  ...(hard === '' ? [] : [`困难：${hard}`]),
  ...(wish === '' ? [] : [`想要：${wish}`]),
]

import type { InputOf, Path } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'

const activityId = named.activities.daxiang2022
const questions: InputOf<'survey.save'>['questions'] = [
  { id: 'q1', words: '满意吗', kind: 'scale', options: [], required: true },
]

export const SURVEY_INPUTS = {
  'survey.get': { activityId },
  'survey.save': { activityId, rev: 99, questions },
  'survey.invite': { activityId },
  'survey.close': { activityId },
  'survey.paper': { activityId, answers: { q1: ['满意'] } },
  'survey.mine': {},
  'survey.answer': { activityId, personId: named.persons.father, answers: { q1: ['满意'] } },
} satisfies { [P in Path]?: InputOf<P> }

/** Columns as in the table of matrix.ts. */
export const SURVEY_ROWS = {
  //               swrdSDOJhaulcv
  'survey.get': '------i?ii----',
  'survey.save': '------i?-i----',
  'survey.invite': '------i?-i----',
  'survey.close': '------i?-i----',
  'survey.paper': '------i?-i----',
  'survey.mine': '--iii---------',
  'survey.answer': '--?i?---------',
} as const satisfies { [P in Path]?: string }

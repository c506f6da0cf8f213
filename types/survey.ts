import * as z from 'zod'

import { read, write } from './kernel/action'
import { SURVEY_KINDS } from './kernel/labels'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZDone, ZId, ZInstant, ZLine } from './kernel/zod'

type Kind = keyof typeof SURVEY_KINDS
const ZKind = z.enum(Object.keys(SURVEY_KINDS) as [Kind, ...Kind[]])

/** `scale`: five faces with words, the best first. */
export const ZSurveyQuestion = z
  .strictObject({
    id: z.string().regex(PATTERNS.question),
    words: ZLine.min(1, '请写要问什么'),
    kind: ZKind,
    options: z.array(ZLine.min(1, '请写选项')).max(LIMITS.optionsMax),
    required: z.boolean(),
  })
  .refine(
    ({ kind, options }) => (kind !== 'one' && kind !== 'several') || new Set(options).size >= 2,
    '请写至少两个不同的选项',
  )
export type SurveyQuestion = z.infer<typeof ZSurveyQuestion>

const ZQuestions = z
  .array(ZSurveyQuestion)
  .min(1, '至少问一题')
  .max(LIMITS.surveyQuestions, `最多问${LIMITS.surveyQuestions}题`)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, '有两个问题编号一样')

/** By the question's id; a text is one entry. */
const ZAnswers = z.record(
  z.string().regex(PATTERNS.question),
  z.array(z.string().trim().max(LIMITS.answer, `最多写${LIMITS.answer}个字`)).max(LIMITS.optionsMax),
)
export type SurveyAnswers = z.infer<typeof ZAnswers>

/** Answers of one question: how many chose what, or what was written, in no order. */
const ZResult = z.object({
  id: z.string(),
  words: z.string(),
  kind: ZKind,
  answered: z.number(),
  counts: z.array(z.object({ option: z.string(), count: z.number() })),
  texts: z.array(z.string()),
  /** 满意率 of a scale: 很满意 and 满意, in percent; null: no scale, or nobody answered. */
  satisfied: z.number().nullable(),
})
export type SurveyResult = z.infer<typeof ZResult>

const ZPart = z.object({ name: z.string(), answered: z.number(), satisfied: z.number().nullable() })

export const ZSurvey = z.object({
  activityId: ZId,
  title: z.string(),
  state: z.enum(['draft', 'open', 'closed']),
  rev: z.number(),
  questions: z.array(ZSurveyQuestion),
  closesAt: ZInstant.nullable(),
  asked: z.number(),
  answered: z.number(),
  /** Of those, on paper. */
  paper: z.number(),
  /** Of those, by family. */
  helped: z.number(),
  /** null: still open, or fewer than five answered. */
  results: z.array(ZResult).nullable(),
  /** By community, only where no part nor what is left of the whole has fewer than five. */
  parts: z.array(ZPart),
})
export type Survey = z.infer<typeof ZSurvey>

const ZAskedOne = z.object({ personId: ZId, name: z.string() })

export const ZMySurvey = z.object({
  activityId: ZId,
  title: z.string(),
  startsAt: ZInstant,
  questions: z.array(ZSurveyQuestion),
  /** Of this phone's people, who has not answered yet. */
  people: z.array(ZAskedOne),
})
export type MySurvey = z.infer<typeof ZMySurvey>

const staff = ['organiser', 'admin'] as const

/** 请您说一说: after an activity those who were there are asked, once each, and nobody can tell who said what. */
export const survey = {
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: ZSurvey,
    allow: [...staff, 'head'],
    scope: 'activity',
    errors: [],
  }),
  /** Other questions, as long as nobody was asked. */
  save: write({
    input: z.strictObject({ activityId: ZId, rev: z.int(), questions: ZQuestions }),
    output: ZDone,
    allow: staff,
    scope: 'activity',
    errors: ['CONFLICT', 'SURVEY.ASKED'],
  }),
  /** Asks everybody recorded as present, and later whoever was recorded since. */
  invite: write({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ asked: z.number() }),
    allow: staff,
    scope: 'activity',
    errors: ['SURVEY.NOT_OVER', 'SURVEY.NOBODY', 'SURVEY.CLOSED'],
  }),
  close: write({
    input: z.strictObject({ activityId: ZId }),
    output: ZDone,
    allow: staff,
    scope: 'activity',
    errors: ['SURVEY.NOT_OPEN'],
  }),
  /** One sheet of paper, which bears no name. */
  paper: write({
    input: z.strictObject({ activityId: ZId, answers: ZAnswers }),
    output: z.object({ answered: z.number(), asked: z.number() }),
    allow: staff,
    scope: 'activity',
    errors: ['SURVEY.NOT_OPEN', 'SURVEY.FULL'],
  }),
  /** What my people are asked about now. */
  mine: read({
    input: z.strictObject({}),
    output: z.object({ items: z.array(ZMySurvey) }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  answer: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, answers: ZAnswers }),
    output: ZDone,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['SURVEY.ANSWERED', 'SURVEY.CLOSED'],
  }),
}

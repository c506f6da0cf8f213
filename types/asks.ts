import * as z from 'zod'

import type { ASKED } from './kernel/labels'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZMobility } from './mobility'
import { ZId, ZLine } from './kernel/zod'

export const ZAsked = z.enum(['pledge', 'contact', 'family', 'insured', 'questions'])
export type Asked = keyof typeof ASKED

const ZAge = z.int('请写整数').min(0, '年龄从0岁起').max(LIMITS.ageMax, `最多${LIMITS.ageMax}岁`)

/** Whole years, both included; null = no bound on that side. */
export const ZAges = z
  .strictObject({ from: ZAge.nullable(), to: ZAge.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, '最小年龄不能比最大年龄大')
export type Ages = z.infer<typeof ZAges>

export const ZQuestion = z
  .strictObject({
    id: z.string().regex(PATTERNS.question),
    words: ZLine.min(1, '请写要问什么'),
    kind: z.enum(['text', 'one', 'several']),
    options: z.array(ZLine.min(1, '请写选项')).max(LIMITS.optionsMax),
    required: z.boolean(),
  })
  .refine(({ kind, options }) => kind === 'text' || new Set(options).size >= 2, '请写至少两个不同的选项')
export type Question = z.infer<typeof ZQuestion>

const questions = z
  .array(ZQuestion)
  .max(LIMITS.questionsMax, `最多${LIMITS.questionsMax}个问题`)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, '有两个问题编号一样')

const plain = {
  contact: z.boolean(),
  family: z.boolean(),
  /** The policy's age terms: outside them is said at sign-up, and to the organiser. */
  insured: ZAges.nullable(),
  questions,
  /** Conditions: outside them nobody signs up alone. */
  ages: ZAges.nullable(),
  /** The most help that can be given there: 要人扶 lets in who walks with help and who walks alone. */
  mobility: ZMobility.nullable().default(null),
}

/** What an organiser asks for. `livesIn`: only whoever lives in that org's subtree. `memberOf`: only members of that branch or team. */
export const ZAsksDraft = z.strictObject({
  ...plain,
  pledge: z.string().trim().min(1, '请写承诺书').max(LIMITS.text, `最多写${LIMITS.text}个字`).nullable(),
  livesIn: ZId.nullable(),
  memberOf: ZId.nullable().default(null),
})
export type AsksDraft = z.infer<typeof ZAsksDraft>

const ZNamed = z.object({ orgId: ZId, name: z.string() })

/** The same as it is kept and shown; another text is another version. */
export const ZAsks = z.object({
  ...plain,
  pledge: z.object({ version: ZId, text: z.string() }).nullable(),
  livesIn: ZNamed.nullable(),
  memberOf: ZNamed.nullable().default(null),
})
export type Asks = z.infer<typeof ZAsks>

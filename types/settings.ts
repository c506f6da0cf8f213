import * as z from 'zod'

import { ZActivityType } from './activity'
import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { MESSAGE_FACTS, MESSAGE_KINDS, TEMPLATE_FIELDS } from './kernel/labels'
import { STUDY_LIMITS } from './kernel/study'
import { ZId, ZTemplateId } from './kernel/zod'
import { ZCadences } from './meeting-kinds'
import { ZVisitRules } from './visit-rules'

export type MessageKind = keyof typeof MESSAGE_KINDS
export const ZMessageKind = z.enum(Object.keys(MESSAGE_KINDS) as [MessageKind, ...MessageKind[]])

export type MessageFact = keyof typeof MESSAGE_FACTS
const ZMessageFact = z.enum(
  Object.keys(MESSAGE_FACTS) as [MessageFact, ...MessageFact[]],
  `内容只能写：${Object.values(MESSAGE_FACTS).join('、')}`,
)

const FIELD = new RegExp(`^(${Object.keys(TEMPLATE_FIELDS).join('|')})\\d{1,3}$`)

const takes = (field: string, fact: MessageFact): boolean =>
  Object.entries(TEMPLATE_FIELDS).some(
    ([type, facts]) => field.replace(/\d+$/, '') === type && (facts as readonly string[]).includes(fact),
  )

/** A subscription template of this installation, and which of its fields says what. */
export const ZTemplate = z.strictObject({
  id: ZTemplateId,
  fields: z
    .record(z.string().max(LIMITS.line), ZMessageFact)
    .refine(
      (fields) => Object.keys(fields).every((field) => FIELD.test(field)),
      '字段名照微信模板里的写，例如 thing1',
    )
    .refine((fields) => Object.keys(fields).length > 0, '至少填一个字段')
    .refine((fields) => Object.keys(fields).length <= LIMITS.templateFields, '字段太多')
    .refine(
      (fields) => Object.entries(fields).every(([field, fact]) => takes(field, fact)),
      '这个字段放不下这个内容',
    ),
  /** 长期订阅: a yes is good until it is taken back; absent: one yes, one message. */
  longTerm: z.boolean().optional(),
})
export type Template = z.infer<typeof ZTemplate>

const ZHost = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/, '网站照 www.gov.cn 这样写')

/** What differs between bodies; each org inherits what it does not set itself. */
export const ZSettings = z.object({
  activityTypes: z.array(ZActivityType).max(40),
  /** How the people served are addressed: 退休人员, 老同志, 军休干部. */
  address: z.string().max(10),
  checkInOpensMinutes: z.int().min(0).max(240),
  /** An activity goes out only after its plan was agreed to. */
  planFirst: z.boolean(),
  /** An account gets so many messages a day; what nobody may miss goes all the same. Of the root alone. */
  messagesADay: z.int().min(1).max(LIMITS.messagesADayMax),
  /** How often a branch holds what; each kind is inherited by itself. */
  cadences: ZCadences,
  /** Where links in what people learn from may lead. */
  linkHosts: z.array(ZHost).max(STUDY_LIMITS.hosts),
  /** 走访办法. */
  visits: ZVisitRules,
  /** Of the root alone: a mini-program has one set. A kind without one is not sent; who must know it is telephoned. */
  templates: z.partialRecord(ZMessageKind, ZTemplate),
})
export type Settings = z.infer<typeof ZSettings>

export const settings = {
  get: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ own: ZSettings.partial(), effective: ZSettings, rev: z.number() }),
    allow: ['admin', 'organiser', 'head'],
    scope: 'org',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ orgId: ZId, rev: z.int(), own: z.strictObject(ZSettings.partial().shape) }),
    output: z.object({ rev: z.number() }),
    allow: ['admin'],
    scope: 'org',
    errors: ['CONFLICT'],
  }),
}

import * as z from 'zod'

import { read, write } from './kernel/action'
import { GIFT_KINDS, GIFT_LINE_STATES, GIFT_STATES, TAKERS } from './kernel/care-labels'
import { LIMITS } from './kernel/limits'
import {
  pageOf,
  ZDone,
  ZId,
  ZInstant,
  ZLine,
  ZNearDay,
  ZPage,
  ZPersonName,
  ZReason,
  ZTitle,
} from './kernel/zod'

export type GiftKind = keyof typeof GIFT_KINDS
export type GiftState = keyof typeof GIFT_STATES
export type GiftLineState = keyof typeof GIFT_LINE_STATES
export type Taker = keyof typeof TAKERS
const ZTaker = z.enum(Object.keys(TAKERS) as [Taker, ...Taker[]], '请选是什么关系')
const ZGiftState = z.enum(Object.keys(GIFT_STATES) as [GiftState, ...GiftState[]])

const ZGiftDraft = z.strictObject({
  title: ZTitle,
  /** The festival's day, or the day on which it is handed out. */
  on: ZNearDay,
  kind: z.enum(Object.keys(GIFT_KINDS) as [GiftKind, ...GiftKind[]]),
  /** 慰问品: what it is; '' for money. */
  goods: ZLine,
  /** 分, for each person: the money, or what the goods are worth. */
  cents: z.int('请写每人多少钱').min(1, '请写每人多少钱').max(LIMITS.centsMax),
})
export type GiftDraft = z.infer<typeof ZGiftDraft>

/** Every yuan of the budget stands in exactly one of the three; in 分. */
const ZGiftTotals = z.object({
  people: z.number(),
  budget: z.number(),
  given: z.number(),
  returned: z.number(),
  pending: z.number(),
})
export type GiftTotals = z.infer<typeof ZGiftTotals>

const ZGiftLine = z.object({
  personId: ZId,
  name: z.string(),
  orgName: z.string(),
  state: z.enum(Object.keys(GIFT_LINE_STATES) as [GiftLineState, ...GiftLineState[]]),
  /** Who signed; '' where nobody did. */
  signedName: z.string(),
  relation: ZTaker.nullable(),
  /** Why it came back. */
  reason: z.string(),
  at: ZInstant.nullable(),
  byName: z.string(),
  /** `asked`: said to have died, a second word is waited for. */
  life: z.enum(['alive', 'asked', 'deceased']),
})
export type GiftLine = z.infer<typeof ZGiftLine>

const ZGiftRow = z.object({
  ...ZGiftDraft.shape,
  id: ZId,
  orgName: z.string(),
  state: ZGiftState,
  totals: ZGiftTotals,
})
export type GiftRow = z.infer<typeof ZGiftRow>

const ZGift = ZGiftRow.extend({ orgId: ZId, rev: z.number(), lines: z.array(ZGiftLine) })
export type Gift = z.infer<typeof ZGift>

const ZHow = z.discriminatedUnion('what', [
  /** The name as it stands on the paper. */
  z.strictObject({ what: z.literal('signed'), name: ZPersonName }),
  z.strictObject({ what: z.literal('proxy'), name: ZPersonName, relation: ZTaker }),
  z.strictObject({ what: z.literal('survivor'), name: ZPersonName, relation: ZTaker }),
  z.strictObject({ what: z.literal('returned'), reason: ZReason }),
])
export type GiftHow = z.infer<typeof ZHow>

const desk = ['organiser', 'admin'] as const
const givers = [...desk, 'secretary'] as const
const readers = [...givers, 'head', 'auditor'] as const
const GIFT = { giftId: ZId }

/** 慰问金、慰问品: a list of people, one amount, and a signature for each; what is given and what comes back is the budget. */
export const gift = {
  list: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZGiftRow),
    allow: readers,
    scope: 'org',
    errors: [],
  }),
  get: read({ input: z.strictObject(GIFT), output: ZGift, allow: readers, scope: 'gift', errors: [] }),
  create: write({
    input: z.strictObject({ orgId: ZId, draft: ZGiftDraft }),
    output: z.object({ id: ZId }),
    allow: desk,
    scope: 'org',
    errors: [],
  }),
  update: write({
    input: z.strictObject({ ...GIFT, rev: z.int(), draft: ZGiftDraft }),
    output: z.object({ rev: z.number() }),
    allow: desk,
    scope: 'gift',
    errors: ['CONFLICT', 'GIFT.STARTED'],
  }),
  /** By hand; whoever is on the list already stays there once. */
  addPeople: write({
    input: z.strictObject({ ...GIFT, personIds: z.array(ZId).min(1).max(LIMITS.giftAtOnce) }),
    output: z.object({ people: z.number() }),
    allow: desk,
    scope: 'gift',
    errors: ['GIFT.STARTED', 'GIFT.FULL'],
  }),
  /** Everybody of the org of at least that age. */
  addOlder: write({
    input: z.strictObject({ ...GIFT, age: z.int('请写年龄').min(50, '请写年龄').max(LIMITS.ageMax) }),
    output: z.object({ people: z.number() }),
    allow: desk,
    scope: 'gift',
    errors: ['GIFT.STARTED', 'GIFT.FULL'],
  }),
  dropPerson: write({
    input: z.strictObject({ ...GIFT, personId: ZId }),
    output: ZDone,
    allow: desk,
    scope: 'gift',
    errors: ['GIFT.STARTED'],
  }),
  /** The list stands, and with it the budget. */
  start: write({
    input: z.strictObject(GIFT),
    output: ZDone,
    allow: desk,
    scope: 'gift',
    errors: ['GIFT.STARTED', 'GIFT.EMPTY'],
  }),
  settle: write({
    input: z.strictObject({ ...GIFT, personId: ZId, how: ZHow }),
    output: ZDone,
    allow: givers,
    scope: 'gift',
    errors: [
      ...(['GIFT.NOT_STARTED', 'GIFT.CLOSED', 'GIFT.SETTLED'] as const),
      ...(['GIFT.DECEASED', 'GIFT.ASKED', 'GIFT.ALIVE'] as const),
    ],
  }),
  /** A slip: the line is open again; the event keeps why. */
  reopen: write({
    input: z.strictObject({ ...GIFT, personId: ZId, reason: ZReason }),
    output: ZDone,
    allow: givers,
    scope: 'gift',
    errors: ['GIFT.NOT_STARTED', 'GIFT.CLOSED'],
  }),
  close: write({
    input: z.strictObject(GIFT),
    output: ZDone,
    allow: desk,
    scope: 'gift',
    errors: ['GIFT.NOT_STARTED', 'GIFT.CLOSED', 'GIFT.PENDING'],
  }),
}

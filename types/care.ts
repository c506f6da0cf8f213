import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { pageOf, ZDay, ZDone, ZId, ZLine, ZPage, ZPersonName, ZPhone, ZReason } from './kernel/zod'

const ZBirthday = z.strictObject({
  month: z.int().min(1, '请选月份').max(12, '请选月份'),
  day: z.int().min(1, '请选日子').max(31, '请选日子'),
  /** 农历; `leap`: born in a leap month. */
  lunar: z.boolean(),
  leap: z.boolean(),
})

const ZCareFacts = z.strictObject({
  birthday: ZBirthday.nullable(),
  alone: z.boolean(),
  retiredOn: ZDay.nullable(),
  weddedOn: ZDay.nullable(),
})

const ZContact = z.strictObject({ name: ZPersonName, phone: ZPhone.nullable() })
const ZHardText = z.string().trim().max(LIMITS.visitWords, `最多写${LIMITS.visitWords}个字`)

/** 四个知道: where, doing what, what is hard, what helps; and whom to turn to: the former unit, the 助老员. */
const ZCareCard = z.strictObject({
  where: ZLine.min(1, '请写在哪里'),
  doing: ZLine.min(1, '请写在干什么'),
  hard: ZHardText,
  need: ZHardText,
  unit: ZContact.nullable(),
  carer: ZContact.extend({ training: ZLine }).nullable(),
})
export type CareCard = z.infer<typeof ZCareCard>

/** What of a card may be shown without a reason: no hardship, no numbers. */
const ZShownCard = z.object({
  where: z.string(),
  doing: z.string(),
  unitName: z.string().nullable(),
  carerName: z.string().nullable(),
  training: z.string(),
  confirmedOn: ZDay,
  byName: z.string(),
})

const ZPersonCare = z.object({
  personId: ZId,
  name: z.string(),
  /** Of the file, for `setFacts`; of the card, for `confirmCard`: 0 where there is none yet. */
  rev: z.number(),
  cardRev: z.number(),
  facts: ZCareFacts,
  card: ZShownCard.nullable(),
})
export type PersonCare = z.infer<typeof ZPersonCare>

const ZCareDay = z.object({
  id: ZId,
  personId: ZId,
  name: z.string(),
  orgName: z.string(),
  on: ZDay,
  words: z.string(),
  /** Worth a visit: 80, 90, 100; 金婚, 钻石婚. */
  great: z.boolean(),
  /** 农历 of that day. */
  lunar: z.string(),
})
export type CareDayRow = z.infer<typeof ZCareDay>

const keepers = ['organiser', 'admin', 'secretary'] as const

/** Days on which to think of somebody, and what is known of them. */
export const care = {
  get: read({
    input: z.strictObject({ personId: ZId }),
    output: ZPersonCare,
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  setFacts: write({
    input: z.strictObject({ personId: ZId, rev: z.int(), facts: ZCareFacts }),
    output: ZDone,
    allow: keepers,
    scope: 'person',
    errors: ['CONFLICT', 'CARE.DAY'],
  }),
  /** Asked and written down today; this answers the year's cue. */
  confirmCard: write({
    input: z.strictObject({ personId: ZId, rev: z.int(), card: ZCareCard }),
    output: ZDone,
    allow: keepers,
    scope: 'person',
    errors: ['CONFLICT', 'VISIT.NO_KEY'],
  }),
  /** The whole card, for a stated reason; every look is an event. */
  reveal: read({
    audited: true,
    input: z.strictObject({ personId: ZId, reason: ZReason }),
    output: ZCareCard,
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  /** Birthdays, weddings and retirements of the next month, of an org and all below it. */
  days: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZCareDay),
    allow: keepers,
    scope: 'org',
    errors: [],
  }),
}

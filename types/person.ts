import * as z from 'zod'

import { ZMyPerson, ZRelation } from './account'
import { read, write } from './kernel/action'
import { MOBILITY } from './kernel/labels'
import { PATTERNS } from './kernel/limits'
import { pageOf, ZBirthYear, ZDone, ZId, ZPage, ZPersonName, ZPhone, ZSearch } from './kernel/zod'

export type Mobility = keyof typeof MOBILITY
export const ZMobility = z.enum(Object.keys(MOBILITY) as [Mobility, ...Mobility[]])

/** One row of a staff list: phone masked, no health. */
export const ZPersonRow = z.object({
  id: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  phoneMasked: z.string(),
  verified: z.boolean(),
})
export type PersonRow = z.infer<typeof ZPersonRow>

const ZNewPerson = {
  name: ZPersonName,
  /** Typed by hand: makes an unverified person. */
  phone: ZPhone.optional(),
  /** WeChat's one-time code of the number button: makes, or links to, a verified one. */
  phoneCode: z.string().min(1).max(200).optional(),
  birthYear: ZBirthYear.optional(),
}

export const person = {
  /** 第一次来: name and phone once. Adds a further person when `relation` is not self (a couple with one phone). */
  introduce: write({
    input: z.strictObject({ ...ZNewPerson, relation: ZRelation.default('self'), orgId: ZId.optional() }),
    output: ZMyPerson,
    allow: ['anyone'],
    scope: 'none',
    errors: ['PERSON.PHONE_CODE', 'PERSON.TOO_MANY', 'PERSON.DUPLICATE'],
  }),
  /** Correct what I typed about a person I stand for. */
  update: write({
    input: z.strictObject({ personId: ZId, name: ZPersonName, phone: ZPhone.optional() }),
    output: ZMyPerson,
    allow: ['self'],
    scope: 'person',
    errors: ['PERSON.DUPLICATE'],
  }),
  /** This phone no longer acts for that person; registrations stay. */
  leave: write({
    input: z.strictObject({ personId: ZId }),
    output: ZDone,
    allow: ['self', 'proxy'],
    scope: 'person',
    errors: [],
  }),
  /** Staff: people of an org's subtree, by name, pinyin initials or last four digits. */
  list: read({
    input: z.strictObject({ orgId: ZId, search: ZSearch.optional(), ...ZPage }),
    output: pageOf(ZPersonRow),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'org',
    errors: [],
  }),
  /** Staff hands over an 8-digit code (7 days, once): whoever types it stands for that person. */
  giveCode: write({
    input: z.strictObject({
      personId: ZId,
      relation: ZRelation,
      confirmedBy: z.enum(['present', 'phone', 'paper']),
    }),
    output: z.object({ code: z.string().regex(PATTERNS.code), until: z.string() }),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
  useCode: write({
    input: z.strictObject({ code: z.string().regex(PATTERNS.code, '号码是8位数字') }),
    output: ZMyPerson,
    allow: ['anyone'],
    scope: 'none',
    errors: ['CODE.WRONG', 'PERSON.TOO_MANY', 'PERSON.DUPLICATE'],
  }),
  /** The full number, for a stated reason; every look is an event. */
  revealPhone: read({
    audited: true,
    input: z.strictObject({ personId: ZId, reason: z.string().trim().min(2, '请写一句原因').max(100) }),
    output: z.object({ phone: z.string().nullable() }),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
}

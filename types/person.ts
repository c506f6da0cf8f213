import * as z from 'zod'

import { ZMyPerson, ZRelation } from './account'
import { read, write } from './kernel/action'
import { PATTERNS } from './kernel/limits'
import { pageOf, ZBirthYear, ZDone, ZId, ZPage, ZPersonName, ZPhone, ZReason, ZSearch } from './kernel/zod'
import { ZKeeping, ZPersonFile, ZPersonRow, ZStaffConfirmed, ZVouched } from './person-file'

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
  /** Staff: people of an org's subtree, by name, pinyin initials or last four digits; with a birth year by the whole name or all initials. */
  list: read({
    input: z.strictObject({
      orgId: ZId,
      search: ZSearch.optional(),
      birthYear: ZBirthYear.optional(),
      ...ZPage,
    }),
    output: pageOf(ZPersonRow),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'org',
    errors: [],
  }),
  /** Staff hands over an 8-digit code (7 days, once): whoever types it stands for that person. */
  giveCode: write({
    input: z.strictObject({ personId: ZId, relation: ZRelation, confirmedBy: ZStaffConfirmed }),
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
  /** Staff: one person's file: facts, who acts for whom, what may be a duplicate. */
  get: read({
    input: z.strictObject({ personId: ZId }),
    output: ZPersonFile,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
  /** Staff vouches that this unverified person is who they say. */
  confirm: write({
    input: z.strictObject({ personId: ZId, ...ZVouched }),
    output: ZDone,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: ['PERSON.MERGED'],
  }),
  /** Staff writes another number: the one on file is somebody else's, or no longer hers. Whoever calls sees the new one at once. */
  correctPhone: write({
    input: z.strictObject({ personId: ZId, rev: z.int(), phone: ZPhone }),
    output: ZDone,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: ['CONFLICT', 'PERSON.MERGED'],
  }),
  /** 定人包户: who may look after this home. */
  keepers: read({
    input: z.strictObject({ personId: ZId }),
    output: z.object({ items: z.array(ZKeeping) }),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
  /** Whose home this is to look after; null: nobody's. */
  setKeeper: write({
    input: z.strictObject({ personId: ZId, grantId: ZId.nullable() }),
    output: ZDone,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: ['PERSON.KEEPER', 'PERSON.MERGED'],
  }),
  /** Staff vouches that `personId`'s own WeChat may act for `forPersonId`; `relation`: who that is to them (the father: 父母). */
  link: write({
    input: z.strictObject({
      personId: ZId,
      forPersonId: ZId,
      relation: ZRelation.exclude(['self']),
      /** The person said that this helper gets the messages too. */
      hears: z.boolean().default(false),
      ...ZVouched,
    }),
    output: ZDone,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'persons',
    errors: ['PERSON.MERGED', 'PERSON.NO_ACCOUNT', 'PERSON.TOO_MANY'],
  }),
  /** Staff ends one link of the person (`linkId` from `get`); registrations stay. */
  unlink: write({
    input: z.strictObject({ personId: ZId, linkId: ZId, reason: ZReason }),
    output: ZDone,
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
  /** Staff: two files are one person. Nothing is rewritten; `unmerge` restores exactly what was. */
  merge: write({
    input: z.strictObject({ keepId: ZId, dropId: ZId, reason: ZReason }),
    output: ZDone,
    allow: ['organiser', 'admin'],
    scope: 'persons',
    errors: ['PERSON.MERGED', 'PERSON.HAS_MERGED', 'PERSON.MERGE_FULL'],
  }),
  /** The merged-away file stands for itself again. */
  unmerge: write({
    input: z.strictObject({ personId: ZId }),
    output: ZDone,
    allow: ['organiser', 'admin'],
    scope: 'persons',
    errors: ['PERSON.NOT_MERGED'],
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

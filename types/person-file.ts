import * as z from 'zod'

import { ZRelation, ZRole } from './account'
import { ZMembership } from './branch-term'
import { CONSENTED, LINKED, STAFF_CONFIRMED } from './kernel/labels'
import { ZId, ZInstant, ZReason } from './kernel/zod'

/** How a link, or a person, was made sure of. */
export type Linked = keyof typeof LINKED
export type StaffConfirmed = keyof typeof STAFF_CONFIRMED
export const ZStaffConfirmed = z.enum(Object.keys(STAFF_CONFIRMED) as [StaffConfirmed, ...StaffConfirmed[]])

/** What staff writes down when it vouches for something. */
export const ZVouched = {
  how: ZStaffConfirmed,
  note: ZReason.optional(),
}

const ZConfirmed = z.object({
  how: z.enum(Object.keys(LINKED) as [Linked, ...Linked[]]),
  /** Empty: WeChat's number, nobody of the staff. */
  byName: z.string(),
  at: ZInstant,
  note: z.string().nullable(),
})
export type Confirmed = z.infer<typeof ZConfirmed>

type Consented = keyof typeof CONSENTED

/** Whether a helper gets the person's messages: who said so, when and how. A withdrawal is said as well. */
export const ZHears = z.object({
  on: z.boolean(),
  how: z.enum(Object.keys(CONSENTED) as [Consented, ...Consented[]]),
  byName: z.string(),
  at: ZInstant,
  note: z.string().nullable(),
})
/** As it is kept: with the newest taps that decided. */
export type Hears = z.infer<typeof ZHears> & { requests: readonly string[] }

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

/** One WeChat identity that stands for the person; the identity itself never leaves the server. */
export const ZLink = z.object({
  /** Names the link of this person, and nothing else. */
  id: ZId,
  standing: z.enum(['self', 'proxy']),
  relation: ZRelation,
  /** Whose WeChat it is: the first other person of its own; null when nobody else is known there. */
  holder: z.object({ id: ZId, name: z.string() }).nullable(),
  since: ZInstant,
  /** Null: the holder's own word. */
  confirmed: ZConfirmed.nullable(),
  /** Whether they get the person's messages too; null: nobody has said anything. */
  hears: ZHears.nullable(),
})
export type Link = z.infer<typeof ZLink>

const ZActsFor = z.object({ id: ZId, name: z.string(), relation: ZRelation })

/** 定人包户: somebody who may look after a home. */
export const ZKeeping = z.object({ grantId: ZId, name: z.string(), role: ZRole, orgName: z.string() })
export type Keeping = z.infer<typeof ZKeeping>

/** A person's page for staff. */
export const ZPersonFile = ZPersonRow.extend({
  /** Who said so, when staff did. */
  confirmed: ZConfirmed.nullable(),
  createdAt: ZInstant,
  rev: z.number(),
  /** A caller found that the number is somebody else's. */
  phoneDoubtful: z.boolean(),
  /** Of branches and teams, oldest first, ended ones too. */
  memberships: z.array(ZMembership),
  /** 定人包户; null: nobody looks after this home. */
  keeper: z.object({ grantId: ZId, name: z.string(), since: ZInstant }).nullable(),
  /** This one is merged away: what is kept instead. */
  mergedInto: ZPersonRow.nullable(),
  mergedFrom: z.array(ZPersonRow),
  links: z.array(ZLink),
  /** People for whom this person's own WeChat acts, as far as the asking staff looks after them. */
  actsFor: z.array(ZActsFor),
  /** Same name, and no birth year that says otherwise. */
  namesakes: z.array(ZPersonRow),
})
export type PersonFile = z.infer<typeof ZPersonFile>

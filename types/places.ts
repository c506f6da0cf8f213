import * as z from 'zod'

import { ZActivityRow } from './activity'
import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import {
  pageOf,
  ZBirthYear,
  ZDone,
  ZId,
  ZInstant,
  ZPage,
  ZPersonName,
  ZReason,
  ZRequestId,
} from './kernel/zod'
import { ZPersonRow } from './person-file'
import { entryErrors, ZRegistrant, ZTogether } from './registration'

/** A party in line, as staff see it; `code` is what a draw is verified with. */
export const ZParty = z.object({
  code: z.string(),
  seats: z.number(),
  at: ZInstant,
  byName: z.string(),
  quotaName: z.string().nullable(),
  members: z.array(ZRegistrant),
})
export type WaitingParty = z.infer<typeof ZParty>

/** One party of a published draw: no names. */
const ZDrawn = z.object({ code: z.string(), seats: z.number(), hash: z.string(), won: z.boolean() })

/** Somebody on the books who bears a pasted name. */
const ZNamesake = z.object({
  id: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  phoneTail: z.string(),
  /** Holds a place or waits already. */
  registered: z.boolean(),
})
export type Namesake = z.infer<typeof ZNamesake>

/** `more`: there are others of that name; only a birth year tells them apart. */
const ZLookedUp = z.object({ found: z.array(ZNamesake), more: z.boolean() })
export type LookedUp = z.infer<typeof ZLookedUp>

/** Staff lets somebody in although the activity's conditions do not; it is written down. */
const ZDespite = z.boolean().default(false)

const staff = ['organiser', 'admin'] as const

export const places = {
  /** Staff enters a party; `extra`: 加座, beyond the places there are. */
  enrol: write({
    input: z.strictObject({
      activityId: ZId,
      personId: ZId,
      ...ZTogether,
      extra: z.boolean().default(false),
      despite: ZDespite,
    }),
    output: ZRegistrant,
    allow: ['doorStaff', ...staff],
    scope: 'activity',
    errors: entryErrors,
  }),
  /** 替他取消: the person said so on the phone or at the counter; whoever waits moves up. */
  takeOff: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, reason: ZReason }),
    output: ZRegistrant,
    allow: ['doorStaff', ...staff],
    scope: 'activity',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.PRESENT'],
  }),
  /** A community, branch or unit enters its own people into its own quota of somebody else's activity. */
  handIn: write({
    input: z.strictObject({
      orgId: ZId,
      activityId: ZId,
      personId: ZId,
      ...ZTogether,
      despite: ZDespite,
    }),
    output: ZRegistrant,
    allow: staff,
    scope: 'org',
    errors: entryErrors,
  }),
  /** What asks my org for a list: activities with a quota of ours that are not over. */
  asked: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({
      items: z.array(ZActivityRow.extend({ orgName: z.string(), places: z.number() })),
    }),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Who of my org is on the list of somebody else's activity. */
  handedIn: read({
    input: z.strictObject({ orgId: ZId, activityId: ZId }),
    output: z.object({ items: z.array(ZRegistrant) }),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Who waits, in order. */
  line: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ parties: z.array(ZParty), more: z.number() }),
    allow: ['organiser', 'doorStaff', 'head', 'admin'],
    scope: 'activity',
    errors: [],
  }),
  /** 审核: yes takes the places, no says why. */
  decide: write({
    input: z.strictObject({
      activityId: ZId,
      code: ZRequestId,
      yes: z.boolean(),
      reason: ZReason.optional(),
    }),
    output: ZDone,
    allow: staff,
    scope: 'activity',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.FULL'],
  }),
  /** 抽签, once, after closing. A job does it when nobody has within minutes. */
  draw: write({
    input: z.strictObject({ activityId: ZId }),
    output: ZDone,
    allow: staff,
    scope: 'activity',
    errors: ['REGISTRATION.NOT_YET'],
  }),
  /** The list of a draw, in its order, for whoever wants to verify it: sha256(seed + ":" + code), smallest first. */
  drawn: read({
    input: z.strictObject({ activityId: ZId }),
    output: z
      .object({ seed: z.string(), hash: z.string(), drawnAt: ZInstant, items: z.array(ZDrawn) })
      .nullable(),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  /** 邀请名单: people put on it, or taken off. */
  invite: write({
    input: z.strictObject({
      activityId: ZId,
      personIds: z.array(ZId).min(1).max(LIMITS.inviteAtOnce),
      on: z.boolean(),
    }),
    output: z.object({ invited: z.number() }),
    allow: staff,
    scope: 'activity',
    errors: [],
  }),
  /** Who is on it, by id. */
  invited: read({
    input: z.strictObject({ activityId: ZId, ...ZPage }),
    output: pageOf(ZPersonRow).extend({ total: z.number() }),
    allow: staff,
    scope: 'activity',
    errors: [],
  }),
  /**
   * 接龙: each pasted name on the books, and nothing is written. Without `orgId` staff of the activity look in the
   * whole district; with it a community looks among its own people.
   */
  preview: read({
    input: z.strictObject({
      orgId: ZId.optional(),
      activityId: ZId,
      rows: z
        .array(z.strictObject({ name: ZPersonName, birthYear: ZBirthYear.nullable().default(null) }))
        .min(1)
        .max(LIMITS.rollRows),
    }),
    output: z.object({ rows: z.array(ZLookedUp) }),
    allow: staff,
    scope: 'list',
    errors: [],
  }),
}

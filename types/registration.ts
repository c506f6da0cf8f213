import * as z from 'zod'

import { ZActivityState } from './activity'
import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { pageOf, ZId, ZInstant, ZPage, ZSearch } from './kernel/zod'

/** `applied`: a lot not drawn, or a yes of staff not given yet; `offered`: a place that waits for a yes; `declined`: staff said no. */
export const ZRegistrationState = z.enum([
  'registered',
  'waiting',
  'applied',
  'offered',
  'declined',
  'cancelled',
  'calledOff',
])
export type RegistrationState = z.infer<typeof ZRegistrationState>

/** One person's place in one activity, as the person and the proxies see it. */
export const ZRegistration = z.object({
  activityId: ZId,
  personId: ZId,
  personName: z.string(),
  /** 票号, six digits, unique within the activity; empty while waiting. */
  ticket: z.string(),
  state: ZRegistrationState,
  /** Who comes together shares `id`; `seats` in all, companions without a name included. */
  party: z.object({ id: z.string(), seats: z.number() }),
  /** How many parties stand before this one in line; null where nobody waits, or where the answer does not look. */
  ahead: z.number().nullable(),
  /** From the line: since when the place is theirs. */
  promotedAt: ZInstant.nullable(),
  /** Until when an offered place waits for a yes. */
  offeredUntil: ZInstant.nullable(),
  registeredAt: ZInstant,
  /** Who pressed the button, when it was not the person. */
  byName: z.string().nullable(),
  presentAt: ZInstant.nullable(),
  activity: z.object({
    title: z.string(),
    startsAt: ZInstant,
    endsAt: ZInstant,
    placeName: z.string(),
    state: ZActivityState,
    calledOffReason: z.string().nullable(),
    /** 我到了 opens so many minutes before the start. */
    checkInOpensMinutes: z.number(),
    /** 我去不了了 until here. */
    cancelsUntil: ZInstant,
    /** It asks for more than the place: see signup.get. */
    asks: z.boolean(),
    /** 我到了 needs the code on the wall. */
    wallCode: z.boolean(),
  }),
})
export type Registration = z.infer<typeof ZRegistration>

/** One registrant on a staff page: masked, no health. */
export const ZRegistrant = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
  phoneTail: z.string(),
  ticket: z.string(),
  state: ZRegistrationState,
  party: z.object({ id: z.string(), seats: z.number() }),
  promotedAt: ZInstant.nullable(),
  walkIn: z.boolean(),
  registeredAt: ZInstant,
  /** Who registered this person, when it was not the person. */
  byName: z.string().nullable(),
  presentAt: ZInstant.nullable(),
  presentBy: z.string().nullable(),
  /** 补录: ticked afterwards from the paper sheet. */
  paper: z.boolean(),
})
export type Registrant = z.infer<typeof ZRegistrant>

/** A party: the person, others I act for, and companions without a name; `waits`: into the line when it does not fit. */
export const ZTogether = {
  withIds: z
    .array(ZId)
    .max(LIMITS.partyMax - 1)
    .default([]),
  companions: z.int().min(0).max(LIMITS.companionsMax).default(0),
  waits: z.boolean().default(false),
}

export const entryErrors = [
  'ACTIVITY.CALLED_OFF',
  'REGISTRATION.NOT_NEEDED',
  'REGISTRATION.NOT_OPEN',
  'REGISTRATION.CLOSED',
  'REGISTRATION.FULL',
  'REGISTRATION.DUPLICATE',
  'REGISTRATION.NOT_INVITED',
  'REGISTRATION.BY_COMMUNITY',
  'REGISTRATION.PARTY_TOO_LARGE',
  'REGISTRATION.AGE',
  'REGISTRATION.AGE_UNKNOWN',
  'REGISTRATION.RESIDENCE',
  'REGISTRATION.MEMBERSHIP',
  'REGISTRATION.MOBILITY',
] as const

export const registration = {
  create: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, ...ZTogether }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: entryErrors,
  }),
  /** 我去不了了: places and places in line go to whoever is next. `together`: everybody of the party I act for. */
  cancel: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, together: z.boolean().default(false) }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.TOO_LATE', 'REGISTRATION.PRESENT'],
  }),
  /** Yes to an offered place, for the whole party. */
  accept: write({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['REGISTRATION.NO_OFFER'],
  }),
  /** 让给老伴: the place, with its ticket, goes to another person I act for. */
  transfer: write({
    input: z.strictObject({ activityId: ZId, personId: ZId, toId: ZId }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.TOO_LATE', 'REGISTRATION.PRESENT', 'REGISTRATION.DUPLICATE'],
  }),
  /** Places of all persons I stand for in one activity. */
  get: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ items: z.array(ZRegistration) }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 我的报名: coming ones first to come (`past` false), or those over, newest first. */
  mine: read({
    input: z.strictObject({ past: z.boolean().default(false), ...ZPage }),
    output: pageOf(ZRegistration),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** Staff: who is coming; search by name, pinyin initials, last four digits or ticket. */
  list: read({
    input: z.strictObject({ activityId: ZId, search: ZSearch.optional(), ...ZPage }),
    output: pageOf(ZRegistrant),
    allow: ['organiser', 'doorStaff', 'head', 'admin'],
    scope: 'registrants',
    errors: [],
  }),
}

import * as z from 'zod'

import { ZActivityState } from './activity'
import { read, write } from './kernel/action'
import { pageOf, ZId, ZInstant, ZPage, ZSearch } from './kernel/zod'

export const ZRegistrationState = z.enum(['registered', 'cancelled', 'calledOff'])
export type RegistrationState = z.infer<typeof ZRegistrationState>

/** One person's place in one activity, as the person and the proxies see it. */
export const ZRegistration = z.object({
  activityId: ZId,
  personId: ZId,
  personName: z.string(),
  /** 票号, six digits, unique within the activity. */
  ticket: z.string(),
  state: ZRegistrationState,
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

export const registration = {
  create: write({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: [
      'ACTIVITY.CALLED_OFF',
      'REGISTRATION.NOT_NEEDED',
      'REGISTRATION.NOT_OPEN',
      'REGISTRATION.CLOSED',
      'REGISTRATION.FULL',
      'REGISTRATION.DUPLICATE',
    ],
  }),
  cancel: write({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZRegistration,
    allow: ['self', 'proxy'],
    scope: 'none',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.TOO_LATE', 'REGISTRATION.PRESENT'],
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
    scope: 'activity',
    errors: [],
  }),
}

import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS, PATTERNS } from './kernel/limits'
import { ZId, ZInstant } from './kernel/zod'

/** Four digits of the phone, or two initials and more: nobody can leaf through the list at the door. */
const ZTyped = z
  .string()
  .trim()
  .toLowerCase()
  .regex(PATTERNS.kiosk, '请按手机号的后四位，或者姓名的拼音首字母')

/** What strangers beside the screen may read: enough to know oneself, no number. */
export const ZKioskPerson = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  orgName: z.string(),
})
export type KioskPerson = z.infer<typeof ZKioskPerson>

const door = ['doorStaff', 'organiser', 'admin'] as const

/** 自助签到屏: it stands at the entrance under the account of door staff, and anybody may touch it. */
export const kiosk = {
  /** Those with a place in this activity. `more`: too many to show, none is; `alike`: some look just the same, staff must ask. */
  find: read({
    input: z.strictObject({ activityId: ZId, typed: ZTyped }),
    output: z.object({
      items: z.array(ZKioskPerson).max(LIMITS.kioskPeople),
      more: z.boolean(),
      alike: z.boolean(),
    }),
    allow: door,
    scope: 'activity',
    errors: [],
  }),
  /** Tapped by the person: in the hours of 我到了. `already`: it was done before, at `at`; nothing was changed. */
  tick: write({
    input: z.strictObject({ activityId: ZId, who: z.strictObject({ personId: ZId }) }),
    output: z.object({ name: z.string(), at: ZInstant, already: z.boolean() }),
    allow: door,
    scope: 'registration',
    replay: 'record',
    errors: ['CHECKIN.NOT_REGISTERED', 'CHECKIN.TOO_EARLY', 'CHECKIN.TOO_LATE', 'ACTIVITY.CALLED_OFF'],
  }),
}

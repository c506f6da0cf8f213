import * as z from 'zod'

import { ZActivityRow } from './activity'
import { read, write } from './kernel/action'
import { pageOf, ZDone, ZId, ZInstant, ZPage } from './kernel/zod'
import { ZPersonRow } from './person-file'
import { entryErrors, ZRegistrationState } from './registration'

/** One of the leader's own people: enough to know who that is. */
export const ZGroupMember = z.object({
  personId: ZId,
  name: z.string(),
  birthYear: z.number().nullable(),
  phoneTail: z.string(),
})
export type GroupMember = z.infer<typeof ZGroupMember>

/** The same in one activity. */
export const ZListedMember = ZGroupMember.extend({
  /** null: was never registered there. */
  state: ZRegistrationState.nullable(),
  ticket: z.string(),
  presentAt: ZInstant.nullable(),
  /** Who registered this person, when it was not the person. */
  byName: z.string().nullable(),
  /** A leader signed this person up; others are for those who did it to take back. */
  byLeader: z.boolean(),
})
export type ListedMember = z.infer<typeof ZListedMember>

export const ZGroup = z.object({
  grantId: ZId,
  orgId: ZId,
  orgName: z.string(),
  leaderName: z.string(),
  people: z.number(),
})
export type Group = z.infer<typeof ZGroup>

const staff = ['organiser', 'admin'] as const
const mine = z.strictObject({ orgId: ZId, activityId: ZId, personId: ZId })

/** 组长: signs up people of a list that staff keeps. `orgId` is where the leader's role stands; the list is always the caller's own. */
export const leader = {
  /** My people, and what they can take part in. */
  mine: read({
    input: z.strictObject({ orgId: ZId }),
    output: z.object({ people: z.array(ZGroupMember), activities: z.array(ZActivityRow) }),
    allow: ['leader'],
    scope: 'org',
    errors: [],
  }),
  /** Who of my people is registered and who is there. */
  sheet: read({
    input: z.strictObject({ orgId: ZId, activityId: ZId }),
    output: z.object({ activity: ZActivityRow, people: z.array(ZListedMember) }),
    allow: ['leader'],
    scope: 'org',
    errors: [],
  }),
  /** One of my people, by the rules that hold for everybody; `waits`: into the line when all places are taken. */
  enrol: write({
    input: mine.extend({ waits: z.boolean().default(false) }),
    output: ZListedMember,
    allow: ['leader'],
    scope: 'org',
    errors: entryErrors,
  }),
  cancel: write({
    input: mine,
    output: ZListedMember,
    allow: ['leader'],
    scope: 'org',
    errors: ['REGISTRATION.NONE', 'REGISTRATION.TOO_LATE', 'REGISTRATION.PRESENT', 'LEADER.NOT_YOURS'],
  }),
  /** Staff: the leaders of an org and of all below it. A page counts holders of roles. */
  groups: read({
    input: z.strictObject({ orgId: ZId, ...ZPage }),
    output: pageOf(ZGroup),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Whom one leader looks after. */
  people: read({
    input: z.strictObject({ orgId: ZId, grantId: ZId }),
    output: z.object({ leaderName: z.string(), items: z.array(ZPersonRow) }),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Puts somebody into a leader's list, or takes him out. */
  put: write({
    input: z.strictObject({ orgId: ZId, grantId: ZId, personId: ZId, on: z.boolean() }),
    output: ZDone,
    allow: staff,
    scope: 'org',
    errors: ['LEADER.TOO_MANY'],
  }),
}

import * as z from 'zod'

import { read, write } from './kernel/action'
import { FOLLOW_UP_FROM } from './kernel/labels'
import { pageOf, ZDay, ZDone, ZId, ZInstant, ZNearDay, ZPage, ZRemark } from './kernel/zod'

export type FollowUpFrom = keyof typeof FOLLOW_UP_FROM

export const ZFollowUp = z.object({
  ...{ id: ZId, rev: z.number(), personId: ZId, name: z.string(), orgName: z.string() },
  from: z.enum(Object.keys(FOLLOW_UP_FROM) as [FollowUpFrom, ...FollowUpFrom[]]),
  what: z.string(),
  ...{ openedAt: ZInstant, byName: z.string() },
  /** Null: nobody sees to it yet. */
  ownerName: z.string().nullable(),
  dueDay: ZDay,
  /** Null: still open. */
  result: z.string().nullable(),
  closedAt: ZInstant.nullable(),
  /** The person was told what came of it. */
  told: z.boolean(),
})
export type FollowUp = z.infer<typeof ZFollowUp>

const keepers = ['caseworker', 'secretary', 'organiser', 'admin'] as const
const staff = ['secretary', 'organiser', 'admin'] as const

/** 要跟进的事: somebody needs something; who sees to it, by when, what came of it, and whether the person was told. */
export const followUp = {
  /** That I see to, the first due first. */
  mine: read({
    input: z.strictObject({ ...ZPage }),
    output: pageOf(ZFollowUp),
    allow: ['anyone'],
    scope: 'none',
    errors: [],
  }),
  list: read({
    input: z.strictObject({ orgId: ZId, which: z.enum(['open', 'overdue']), ...ZPage }),
    output: pageOf(ZFollowUp),
    allow: staff,
    scope: 'org',
    errors: [],
  }),
  /** Put off, or said otherwise. */
  update: write({
    input: z.strictObject({
      followUpId: ZId,
      rev: z.int().min(1),
      dueDay: ZNearDay,
      grantId: ZId.nullable(),
    }),
    output: z.object({ rev: z.number() }),
    allow: staff,
    scope: 'followUp',
    errors: ['CONFLICT', 'FOLLOWUP.CLOSED'],
  }),
  close: write({
    input: z.strictObject({ followUpId: ZId, result: ZRemark, told: z.boolean() }),
    output: ZDone,
    allow: keepers,
    scope: 'followUp',
    errors: ['FOLLOWUP.CLOSED'],
  }),
}

import * as z from 'zod'

import { read, write } from './kernel/action'
import { UNREACHED } from './kernel/labels'
import { LIMITS } from './kernel/limits'
import { ZDone, ZId, ZTemplateId } from './kernel/zod'
import { ZRegistrant } from './registration'
import { ZMessageKind } from './settings'

type Why = keyof typeof UNREACHED

/** What wx.requestSubscribeMessage answers for one template. */
export const ZAnswer = z.enum(['accept', 'reject', 'ban', 'filter'])

/** Somebody to be telephoned. */
const ZCall = ZRegistrant.extend({
  kind: ZMessageKind,
  why: z.enum(Object.keys(UNREACHED) as [Why, ...Why[]]),
  /** What to say, in one sentence. */
  words: z.string(),
})
export type Call = z.infer<typeof ZCall>

const callers = ['organiser', 'doorStaff', 'admin'] as const

export const message = {
  /** Templates that one may consent to for an activity; none where the installation sends none. */
  templates: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({
      items: z.array(
        z.object({
          kind: ZMessageKind,
          id: z.string(),
          /** Asked for by itself: WeChat takes no mixture. Absent in answers of an older version. */
          longTerm: z.boolean().optional(),
        }),
      ),
    }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** What WeChat's question was answered: an estimate of what may be sent, which the sending corrects. */
  granted: write({
    input: z.strictObject({
      activityId: ZId,
      answers: z
        .array(z.strictObject({ id: ZTemplateId, answer: ZAnswer }))
        .min(1)
        .max(LIMITS.templatesAtOnce),
    }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 要打电话告诉的人, and how many were sent to or wait. Every addressee stands in exactly one of these, or was told. */
  calls: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ sent: z.number(), waiting: z.number(), toCall: z.number(), items: z.array(ZCall) }),
    allow: ['head', ...callers],
    scope: 'activity',
    errors: [],
  }),
  /** 已经告诉本人. */
  told: write({
    input: z.strictObject({ activityId: ZId, personId: ZId }),
    output: ZDone,
    allow: callers,
    scope: 'activity',
    errors: [],
  }),
  /** A stopped template is sent again from now on. */
  resume: write({
    input: z.strictObject({ orgId: ZId, templateId: ZTemplateId }),
    output: ZDone,
    allow: ['admin'],
    scope: 'org',
    errors: [],
  }),
}

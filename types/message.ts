import * as z from 'zod'

import { read, write } from './kernel/action'
import { LIMITS } from './kernel/limits'
import { ZDone, ZId, ZTemplateId } from './kernel/zod'
import { ZMessageKind } from './settings'

/** What wx.requestSubscribeMessage answers for one template. */
const ZAnswer = z.enum(['accept', 'reject', 'ban', 'filter'])

/** The same for every template of one question. */
export const ZAnswers = z
  .array(z.strictObject({ id: ZTemplateId, answer: ZAnswer }))
  .min(1)
  .max(LIMITS.templatesAtOnce)

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
      answers: ZAnswers,
    }),
    output: ZDone,
    allow: ['member'],
    scope: 'none',
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

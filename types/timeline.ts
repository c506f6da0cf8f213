import * as z from 'zod'

import { read } from './kernel/action'
import { HAPPENED } from './kernel/care-labels'
import { pageOf, ZId, ZInstant, ZPage } from './kernel/zod'

export type Happened = keyof typeof HAPPENED

const ZEntry = z.object({
  id: ZId,
  at: ZInstant,
  what: z.enum(Object.keys(HAPPENED) as [Happened, ...Happened[]]),
  /** Of what: an activity's name; '' where nothing more may stand in a list. */
  title: z.string(),
  byName: z.string(),
})
export type TimelineEntry = z.infer<typeof ZEntry>

/** What happened with and for one person, the newest first; of health and hardship only that there was a visit. */
export const timeline = {
  list: read({
    input: z.strictObject({ personId: ZId, ...ZPage }),
    output: pageOf(ZEntry),
    allow: ['organiser', 'admin', 'secretary'],
    scope: 'person',
    errors: [],
  }),
}

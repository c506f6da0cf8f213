import * as z from 'zod'

import { read, write } from './kernel/action'
import { ZDone, ZId, ZInstant, ZRemark } from './kernel/zod'

/** One line that somebody wrote down: 现场听到, or what to do better next time. */
export const ZNote = z.object({ id: ZId, text: z.string(), at: ZInstant, byName: z.string() })
export type Note = z.infer<typeof ZNote>

const writers = ['organiser', 'head', 'admin'] as const

/** 一活动一档: everything of one activity, from the plan to what is done better next time. */
export const dossier = {
  /** 改进: what this session teaches the next one, oldest first. */
  notes: read({
    input: z.strictObject({ activityId: ZId }),
    output: z.object({ notes: z.array(ZNote) }),
    allow: writers,
    scope: 'activity',
    errors: [],
  }),
  addNote: write({
    input: z.strictObject({ activityId: ZId, text: ZRemark }),
    output: ZDone,
    allow: writers,
    scope: 'activity',
    errors: ['DOSSIER.FULL'],
  }),
}

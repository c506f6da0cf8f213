import * as z from 'zod'

import { CUES_BY_HAND, FESTIVALS, ROUNDS, VISIT_GROUPS } from './kernel/care-labels'

export type VisitGroup = keyof typeof VISIT_GROUPS
export const ZVisitGroup = z.enum(Object.keys(VISIT_GROUPS) as [VisitGroup, ...VisitGroup[]])
export type Round = keyof typeof ROUNDS
const ZRound = z.enum(Object.keys(ROUNDS) as [Round, ...Round[]])
export type Festival = keyof typeof FESTIVALS
export const ZFestival = z.enum(Object.keys(FESTIVALS) as [Festival, ...Festival[]])
export type HandKind = (typeof CUES_BY_HAND)[number]
export const ZHandKind = z.enum(CUES_BY_HAND)

const ZDays = z.int().min(1).max(90)
const ZGroups = z.array(ZVisitGroup).max(Object.keys(VISIT_GROUPS).length)

/** 走访办法: what differs between bodies. */
export const ZVisitRules = z.strictObject({
  /** Days to go, for a cue that somebody opens. */
  days: z.record(ZHandKind, ZDays),
  /** How often each group is visited; whoever is in several, by the shortest. */
  rounds: z.partialRecord(ZVisitGroup, ZRound),
  retiredDays: ZDays,
  /** Who is visited before a festival, and from how many days before. */
  festivals: z.partialRecord(ZFestival, z.strictObject({ groups: ZGroups, before: ZDays })),
  /** Whose 四个知道 are confirmed once a year. */
  card: ZGroups,
  /** Who is visited on a birthday of 80, 90 or 100 years, or 50 or 60 years married. */
  anniversaries: ZGroups,
})
export type VisitRules = z.infer<typeof ZVisitRules>

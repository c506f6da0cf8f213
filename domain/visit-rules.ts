import type { VisitRules } from '@/types/visit-rules'

/** What holds where a body sets nothing itself; cadences as in rules.md 5.1. 八一 is for bodies of former soldiers, which switch it on. */
export const DEFAULT_VISIT_RULES: VisitRules = {
  days: { ill: 3, mood: 3, hardship: 7, dispute: 7, discharged: 7 },
  rounds: { old80: 'quarter', alone: 'quarter', frail: 'quarter', old70: 'year' },
  retiredDays: 10,
  festivals: {
    spring: { groups: ['old80', 'alone', 'frail', 'survivor'], before: 15 },
    july: { groups: ['member'], before: 10 },
    august: { groups: [], before: 10 },
    national: { groups: ['alone'], before: 7 },
    ninth: { groups: ['old80'], before: 10 },
  },
  card: ['old80', 'alone', 'frail'],
  anniversaries: ['all'],
}

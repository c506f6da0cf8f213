import * as z from 'zod'

/** 支部党员大会, 支委会, 党小组会, 党课, 主题党日, 形势报告会, 支部书记会, 年度培训, 组织生活会. */
export const ZMeetingKind = z.enum([
  ...(['assembly', 'committee', 'group', 'lesson', 'day'] as const),
  ...(['briefing', 'secretaries', 'training', 'review'] as const),
])
export type MeetingKind = z.infer<typeof ZMeetingKind>

/** How often a kind is due; `never`: it is held when there is a need. */
export const ZEvery = z.enum(['month', 'quarter', 'halfYear', 'year', 'never'])
export type Every = z.infer<typeof ZEvery>

/** What is not named is inherited from above. */
export const ZCadences = z.partialRecord(ZMeetingKind, ZEvery)
export type Cadences = Record<MeetingKind, Every>

import type { ActivityDraft, CountedAs } from '@/types/activity'

type Publishable = Pick<
  ActivityDraft,
  'title' | 'startsAt' | 'endsAt' | 'place' | 'signUp' | 'suits' | 'contactPhone'
> & { opensAt: string; closesAt: string }

export interface Missing {
  /** Name of the field on the organiser's form. */
  field: string
  sentence: string
}

/** What stands between a draft and its publication: a list, each with its field. `now`: ISO instant. */
export const whyNotPublish = (activity: Publishable, now: string): Missing[] => {
  const missing: Missing[] = []
  const need = (field: string, holds: boolean, sentence: string) => {
    if (!holds) missing.push({ field, sentence })
  }

  need('endsAt', activity.startsAt < activity.endsAt, '结束时间要晚于开始时间')
  need('startsAt', now < activity.startsAt, '开始时间已经过了')
  need('place.name', activity.place.name !== '', '还没写在哪里办')
  need('place.way', activity.place.way !== '', '还没写怎么去（坐几路车）')
  need('contactPhone', activity.contactPhone !== '', '还没写打哪个电话问')
  if (activity.signUp === 'firstCome') {
    need('closesAt', activity.opensAt < activity.closesAt, '报名截止要晚于报名开始')
    need('closesAt', activity.closesAt <= activity.endsAt, '报名截止不能晚于活动结束')
  }
  return missing
}

/** The root and the level below it keep centres (市、区退服中心); staff of a lower org only runs that place's own sessions. */
const CENTRE_LEVELS = 2

/** Decided when the session is written down. `ancestors`: org path of the session; `plannerOf`: orgs for which its writer may plan. */
export const countedAs = (ancestors: readonly string[], plannerOf: readonly string[]): CountedAs =>
  ancestors.slice(0, CENTRE_LEVELS).some((id) => plannerOf.includes(id)) ? 'centre' : 'community'

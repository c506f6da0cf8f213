import type { ActivityDraft, CountedAs } from '@/types/activity'

type Publishable = Pick<
  ActivityDraft,
  'title' | 'startsAt' | 'endsAt' | 'place' | 'signUp' | 'capacity' | 'suits' | 'contactPhone'
> & {
  opensAt: string
  closesAt: string
  cancelsUntil: string
  quotas: readonly { places: number }[]
}

export interface Missing {
  /** Name of the field on the organiser's form. */
  field: string
  sentence: string
}

/** Places set aside by all quotas together; what is not typed yet counts nothing. */
export const sharedOut = (quotas: readonly { places: number | null }[]): number =>
  quotas.reduce((sum, { places }) => sum + (places ?? 0), 0)

/** Quotas stand inside the total; where communities alone hand in lists they are all of it. */
const quotaGaps = ({ signUp, capacity, quotas }: Publishable): [field: string, sentence: string][] => {
  const shared = sharedOut(quotas)
  if (quotas.length === 0) return signUp === 'lists' ? [['quotas', '还没写每个社区几个名额']] : []
  if (capacity === null) return [['capacity', '分名额要先写总共多少名额']]
  if (shared > capacity) return [['quotas', `分出去${shared}个，比总名额${capacity}个多`]]
  if (signUp === 'lists' && shared < capacity)
    return [['quotas', `还有${capacity - shared}个名额没有分给社区`]]
  return []
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
  if (activity.signUp !== 'none') {
    need('closesAt', activity.opensAt < activity.closesAt, '报名截止要晚于报名开始')
    need('closesAt', activity.closesAt <= activity.endsAt, '报名截止不能晚于活动结束')
    need('cancelsUntil', activity.cancelsUntil <= activity.startsAt, '取消的最晚时间不能晚于活动开始')
    for (const [field, sentence] of quotaGaps(activity)) need(field, false, sentence)
  }
  return missing
}

/** The root and the level below it keep centres (市、区退服中心); staff of a lower org only runs that place's own sessions. */
const CENTRE_LEVELS = 2

/** Decided when the session is written down. `ancestors`: org path of the session; `plannerOf`: orgs for which its writer may plan. */
export const countedAs = (ancestors: readonly string[], plannerOf: readonly string[]): CountedAs =>
  ancestors.slice(0, CENTRE_LEVELS).some((id) => plannerOf.includes(id)) ? 'centre' : 'community'

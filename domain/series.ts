import type { Activity, ActivityDraft } from '@/types/activity'
import type { AsksDraft } from '@/types/asks'
import type { SeriesTemplate } from '@/types/series'

import { plusMinutes } from './calendar'

type Copied = Pick<
  Activity,
  | 'title'
  | 'startsAt'
  | 'closesAt'
  | 'cancelsUntil'
  | 'releasesAt'
  | 'place'
  | 'signUp'
  | 'capacity'
  | 'promotion'
  | 'suits'
  | 'bring'
  | 'speaker'
  | 'about'
  | 'contactPhone'
  | 'asks'
> & { type: string; wallCode?: boolean; quotas: readonly { orgId: string; places: number }[] }

interface Times {
  startsAt: string
  endsAt: string
}

const MINUTE_MS = 60_000

const asksAgain = (asks: Activity['asks']): AsksDraft | null =>
  asks && {
    ...asks,
    pledge: asks.pledge?.text ?? null,
    livesIn: asks.livesIn?.orgId ?? null,
    memberOf: asks.memberOf?.orgId ?? null,
  }

/** The same activity at another time: deadlines keep their distance to the start, and what ended with the start still does. */
export const draftAt = (activity: Copied, { startsAt, endsAt }: Times): ActivityDraft => {
  const { type, title, signUp, capacity, promotion, suits, bring, speaker, about, contactPhone } = activity
  const by = (Date.parse(startsAt) - Date.parse(activity.startsAt)) / MINUTE_MS
  const apart = (instant: string) => (instant === activity.startsAt ? undefined : plusMinutes(instant, by))
  const [closesAt, cancelsUntil] = [apart(activity.closesAt), apart(activity.cancelsUntil)]
  const { name, address, way, location } = activity.place

  return {
    ...{ type, title, signUp, capacity, promotion, suits, bring, speaker, about, contactPhone },
    ...{ startsAt, endsAt, place: { name, address, way, location } },
    ...(closesAt === undefined ? {} : { closesAt }),
    ...(cancelsUntil === undefined ? {} : { cancelsUntil }),
    quotas: activity.quotas.map(({ orgId, places }) => ({ orgId, places })),
    releasesAt: activity.releasesAt === null ? null : plusMinutes(activity.releasesAt, by),
    asks: asksAgain(activity.asks),
    ...(activity.wallCode ? { wallCode: true } : {}),
  }
}

/** A draft without its times. */
export const templateOf = (draft: ActivityDraft): SeriesTemplate => {
  const { type, title, place, signUp, capacity, quotas, promotion } = draft
  const { suits, bring, speaker, about, contactPhone, asks, wallCode } = draft
  return {
    ...{ type, title, place, signUp, capacity, quotas, promotion },
    ...{ suits, bring, speaker, about, contactPhone, ...(asks === undefined ? {} : { asks }) },
    ...(wallCode === undefined ? {} : { wallCode }),
  }
}

interface Dated {
  state: string | null
  startsAt: string
}

/** What one more session is copied from: the latest one that was made and not called off; null = there is none. */
export const lastOf = <T extends Dated>(sessions: readonly T[]): T | null =>
  sessions
    .filter(({ state }) => state !== null && state !== 'calledOff')
    .reduce<T | null>((last, one) => (last && last.startsAt >= one.startsAt ? last : one), null)

/** Keys in one order: what was stored comes back in another one than what was typed. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]))
}

/** Absent, null and `false` say the same: not asked for. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one || null)) === JSON.stringify(sorted(other || null))

/** `entryIds` belongs to it: who was chosen from the catalogues. */
export interface Plan {
  template: SeriesTemplate
  entryIds: readonly string[]
}
export type PlanKey = keyof SeriesTemplate | 'entryIds'

const flat = ({ template, entryIds }: Plan) => ({ ...template, entryIds })

/** What a draft takes over when its series changes: what is new there, and stands on the draft as it was before. A change made on the draft alone stays. */
export const takesOver = (draft: Plan, before: Plan, after: Plan): PlanKey[] => {
  const [mine, old, next] = [flat(draft), flat(before), flat(after)]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])] as PlanKey[]
  return keys.filter((key) => !same(old[key], next[key]) && same(mine[key], old[key]))
}

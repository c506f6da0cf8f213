import type { Series, SeriesRow, SeriesTemplate, Session } from '@/types/series'

import { whyNotPublish } from '@/domain/activity'
import { dayOf } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findMany } from '@/cloudfunctions/features/activity/find'
import type { HeldCount } from '@/cloudfunctions/features/figures/held'
import { heldCounts } from '@/cloudfunctions/features/figures/held'
import { placesNamed } from '@/cloudfunctions/features/org/place'
import { calendarDay } from '@/cloudfunctions/kit/holidays'

import type { PlannedSession, SeriesDocument } from './document'

const made = (activity: ActivityDocument, now: string, held: HeldCount | undefined): Session => ({
  ...{ activityId: activity._id, state: activity.state, title: activity.title },
  ...{ startsAt: activity.startsAt, endsAt: activity.endsAt, signUp: activity.signUp },
  calendar: calendarDay(dayOf(activity.startsAt)),
  ...{ placeName: activity.place.name, taken: activity.taken, capacity: activity.capacity },
  missing: activity.state === 'draft' ? whyNotPublish(activity, now) : [],
  held: held ?? null,
  online: activity.online ?? null,
})

const planned = ({ template }: SeriesDocument, session: PlannedSession): Session => ({
  ...{ activityId: session.activityId, state: null, title: template.title },
  ...{ startsAt: session.startsAt, endsAt: session.endsAt, signUp: template.signUp },
  calendar: calendarDay(dayOf(session.startsAt)),
  ...{ placeName: template.place.name, taken: 0, capacity: template.capacity },
  ...{ missing: [], held: null, online: null },
})

/** What the template names by id: of whom places are set aside, and for whom. */
const namesIn = async ({ quotas, asks }: SeriesTemplate): Promise<Record<string, string>> => {
  const asked = [asks?.livesIn, asks?.memberOf].filter((id) => typeof id === 'string')
  const ids = [...new Set([...quotas.map(({ orgId }) => orgId), ...asked])]
  const orgs = ids.length === 0 ? [] : await placesNamed(ids)
  return Object.fromEntries(orgs.map(({ _id, name }) => [_id, name]))
}

/** Two database calls, or three: the activities as they stand, what was counted of them, the names of orgs. */
export const seriesView = async (series: SeriesDocument, now: string): Promise<Series> => {
  const ids = series.sessions.map(({ activityId }) => activityId)
  const [activities, held] = await Promise.all([findMany(ids), heldCounts(ids)])
  const byId = new Map(activities.map((activity) => [activity._id, activity]))
  const sessions = series.sessions.map((session) => {
    const activity = byId.get(session.activityId)
    return activity ? made(activity, now, held.get(activity._id)) : planned(series, session)
  })

  return {
    ...{ id: series._id, rev: series.rev, orgId: series.orgId, orgName: series.orgName },
    ...{ title: series.title, rule: series.rule, template: series.template, entryIds: series.entryIds },
    orgNames: await namesIn(series.template),
    unfinished: Boolean(series.was),
    sessions: sessions.sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
  }
}

/** By the plan: a session that was moved since stands where it was planned. */
export const seriesRow = ({ _id, title, orgName, rule, sessions }: SeriesDocument): SeriesRow => {
  const starts = sessions.map(({ startsAt }) => startsAt).sort()
  return {
    ...{ id: _id, title, orgName, rule, sessions: sessions.length },
    ...{ firstAt: starts[0] ?? '', lastAt: starts.at(-1) ?? '' },
  }
}

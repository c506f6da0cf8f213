import type { series } from '@/types/series'
import { LIMITS } from '@/types/kernel/limits'

import { dayOf } from '@/domain/calendar'
import { sessionAt } from '@/domain/recurrence'
import { lastOf } from '@/domain/series'

import { findPlace } from '@/cloudfunctions/features/org/place'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { SeriesDocument } from './document'
import { makeMissing } from './make-sessions'
import { changeSeries, findSeries } from './store'
import { seriesView } from './view'

type AddOne = Handlers<typeof series>['addOne']

const refuse = (
  { sessions }: SeriesDocument,
  standing: Awaited<ReturnType<typeof seriesView>>,
  day: string,
  ctx: Context<(typeof series)['addOne']>,
): void => {
  if (sessions.length >= LIMITS.seriesMax) throw ctx.fail('SERIES.FULL')
  const there = standing.sessions.filter(({ state }) => state !== 'calledOff')
  if (there.some(({ startsAt }) => dayOf(startsAt) === day)) throw ctx.fail('SERIES.DAY_TAKEN')
}

/** Decided by one update of the series that names its `rev`: two people who add the same day cannot both win. */
const decided = async (
  { seriesId, rev, day, start, end }: Parameters<AddOne>[0],
  ctx: Context<(typeof series)['addOne']>,
): Promise<SeriesDocument> => {
  const before = ctx.scoped
  const activityId = idFrom(ctx.caller.openid, ctx.requestId)
  if (before.sessions.some((session) => session.activityId === activityId)) return before
  const standing = await seriesView(before, ctx.now)
  refuse(before, standing, day, ctx)

  const session = {
    ...{ activityId, ...sessionAt(day, start, end) },
    like: lastOf(standing.sessions)?.activityId ?? null,
  }
  const sessions = [...before.sessions, session]
  const set = { sessions, updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
  if (await changeSeries(seriesId, rev, set)) return { ...before, ...set, rev: rev + 1 }

  const latest = await findSeries(seriesId)
  if (!latest?.sessions.some((one) => one.activityId === activityId)) throw ctx.fail('CONFLICT')
  return latest
}

export const addOne: AddOne = async (input, ctx) => {
  const { caller, now } = ctx
  if (input.end <= input.start) throw ctx.fail('INPUT', 'end', '结束时间要晚于开始时间')
  if (input.day < dayOf(now)) throw ctx.fail('INPUT', 'day', '这一天已经过了')
  const after = await decided(input, ctx)
  const org = await findPlace(after.orgId)
  if (!org) throw ctx.fail('NOT_FOUND')
  await makeMissing(after, { org, caller, now })

  ctx.note({ target: after._id, orgId: after.orgId })
  return seriesView(after, now)
}

import type { series } from '@/types/series'

import type { Plan, PlanKey } from '@/domain/series'
import { draftAt, takesOver, templateOf } from '@/domain/series'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { changeDraft, findMany } from '@/cloudfunctions/features/activity/find'
import { areUsable } from '@/cloudfunctions/features/catalogue/usable'
import { findPlace } from '@/cloudfunctions/features/org/place'
import { openPlaces } from '@/cloudfunctions/features/registration/roster-fields'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { SeriesDocument } from './document'
import type { Maker } from './make-sessions'
import { templateMaker } from './make-sessions'
import { changeSeries, findSeries } from './store'
import { seriesView } from './view'

type Update = Handlers<typeof series>['update']

const planOf = (draft: ActivityDocument): Plan => ({
  template: templateOf(draftAt(draft, draft)),
  entryIds: draft.entryIds ?? [],
})

const setOf = (keys: readonly PlanKey[], before: ActivityDocument, made: ActivityDocument) => {
  const set: Partial<ActivityDocument> = Object.fromEntries(keys.map((key) => [key, made[key]]))
  const after = { ...before, ...set }
  return {
    ...set,
    ...(keys.includes('type') ? { typeName: made.typeName } : {}),
    left: openPlaces(after.capacity, after.quotas),
    ...{ updatedAt: made.updatedAt, updatedBy: made.updatedBy },
  }
}

const TRIES = 3

/** Every draft takes over what it should: one database call for each that changes, and one for all when somebody was quicker. */
const applyTo = async (series: SeriesDocument, was: Plan, maker: Maker): Promise<void> => {
  const make = await templateMaker(series.template, maker)
  let ids = series.sessions.map(({ activityId }) => activityId)
  for (let attempt = 0; ids.length > 0; attempt += 1) {
    if (attempt === TRIES) throw new AppError('BUSY')
    const drafts = (await findMany(ids)).filter(({ state }) => state === 'draft')
    ids = []
    for (const draft of drafts) {
      const keys = takesOver(planOf(draft), was, series)
      const { startsAt, endsAt, releasesAt } = draft
      const made = {
        ...make(draft._id, { startsAt, endsAt, releasesAt }),
        ...{ entryIds: series.entryIds, wallCode: series.template.wallCode === true },
      }
      if (keys.length > 0 && !(await changeDraft(draft, setOf(keys, draft, made)))) ids.push(draft._id)
    }
  }
}

/** Goes on with an edit that stopped half-way; nothing to do and no call where there is none. */
export const finish = async (series: SeriesDocument, maker: Maker): Promise<SeriesDocument> => {
  if (!series.was) return series
  await applyTo(series, series.was, maker)
  if (await changeSeries(series._id, series.rev, { was: null }))
    return { ...series, was: null, rev: series.rev + 1 }
  return (await findSeries(series._id)) ?? series
}

/** The plan first, with what it was before: whoever repeats this tap, or the next edit, knows which drafts still follow the old one. */
const decided = async (
  { seriesId, title, template, entryIds }: Parameters<Update>[0],
  before: SeriesDocument,
  ctx: Context<(typeof series)['update']>,
): Promise<SeriesDocument> => {
  const was = { template: before.template, entryIds: before.entryIds }
  const set = {
    ...{ title, template, entryIds, was },
    ...{ updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId },
  }
  if (await changeSeries(seriesId, before.rev, set)) return { ...before, ...set, rev: before.rev + 1 }

  const latest = await findSeries(seriesId)
  if (latest?.request !== ctx.requestId) throw ctx.fail('CONFLICT')
  return latest
}

export const update: Update = async (input, ctx) => {
  const { caller, now, scoped } = ctx
  const mine = scoped.request === ctx.requestId
  if (!mine && scoped.rev !== input.rev) throw ctx.fail('CONFLICT')
  const org = await findPlace(scoped.orgId)
  if (!org) throw ctx.fail('NOT_FOUND')
  const chosen = input.entryIds.filter((id) => !scoped.entryIds.includes(id))
  if (!(await areUsable(chosen, org))) throw ctx.fail('INPUT', 'entryIds', '名录里的这一条用不了，请重新选')
  const maker = { org, caller, now }
  await templateMaker(input.template, maker)

  const standing = mine ? scoped : await decided(input, await finish(scoped, maker), ctx)
  const after = await finish(standing, maker)

  ctx.note({ target: after._id, orgId: after.orgId })
  return seriesView(after, now)
}

import type { ActivityDraft } from '@/types/activity'

import { draftAt } from '@/domain/series'

import { findMany, keepDraft } from '@/cloudfunctions/features/activity/find'
import type { Times } from '@/cloudfunctions/features/activity/make-draft'
import { draftMaker } from '@/cloudfunctions/features/activity/make-draft'
import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { PlannedSession, SeriesDocument } from './document'

export interface Maker {
  org: OrgDocument
  caller: Caller
  now: string
}

type Make = Awaited<ReturnType<typeof draftMaker>>

const timesOf = ({ startsAt, endsAt }: PlannedSession): Times => ({ startsAt, endsAt, releasesAt: null })

const marks = ({ _id, entryIds }: SeriesDocument) => ({
  seriesId: _id,
  ...(entryIds.length > 0 ? { entryIds } : {}),
})

/** Refuses what cannot become a draft, before anything is written. */
export const templateMaker = (template: SeriesDocument['template'], maker: Maker): Promise<Make> =>
  draftMaker(template, { ...maker, field: 'template' })

/** One call for each draft; whatever stands there already stays as it is. */
export const makeFromTemplate = async (
  series: SeriesDocument,
  sessions: readonly PlannedSession[],
  make: Make,
): Promise<void> => {
  for (const session of sessions) {
    await keepDraft({ ...make(session.activityId, timesOf(session)), ...marks(series) })
  }
}

const makeCopy = async (series: SeriesDocument, session: PlannedSession, maker: Maker): Promise<void> => {
  const [like] = session.like === null ? [] : await findMany([session.like])
  const draft: ActivityDraft | null = like ? draftAt(like, session) : null
  const make = await templateMaker(draft ?? series.template, maker)
  await keepDraft({ ...make(session.activityId, draft ?? timesOf(session)), ...marks(series) })
}

/** Makes those of the planned sessions that are not there. */
export const makeMissing = async (series: SeriesDocument, maker: Maker): Promise<void> => {
  const there = new Set(
    (await findMany(series.sessions.map(({ activityId }) => activityId))).map(({ _id }) => _id),
  )
  const missing = series.sessions.filter(({ activityId }) => !there.has(activityId))
  const plain = missing.filter(({ like }) => like === null)
  if (plain.length > 0) await makeFromTemplate(series, plain, await templateMaker(series.template, maker))
  for (const copy of missing.filter(({ like }) => like !== null)) await makeCopy(series, copy, maker)
}

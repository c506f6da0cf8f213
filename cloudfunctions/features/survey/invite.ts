import { LIMITS } from '@/types/kernel/limits'
import type { survey as contract } from '@/types/survey'

import { plusMinutes } from '@/domain/calendar'
import { ballotsFor, partsAmong } from '@/domain/survey'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { rowsOf } from '@/cloudfunctions/features/registration/rows'
import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { SurveyDocument } from './document'
import { newSurvey } from './make'
import { addSurvey, askMore, findSurvey } from './store'

const PAGE = 200

/** Whoever was recorded as present, with where they live. */
const presentAt = async (activityId: string): Promise<Map<string, string>> => {
  const present = new Map<string, string>()
  for (let after = ''; present.size < LIMITS.surveyPeople;) {
    const rows = await rowsOf(activityId, after, PAGE)
    for (const row of rows) if (row.present) present.set(row.personId, row.person.orgName)
    if (rows.length < PAGE) break
    after = rows.at(-1)?._id ?? ''
  }
  return present
}

const asking = (
  survey: SurveyDocument,
  present: Map<string, string>,
  now: string,
): Parameters<typeof askMore>[1] | null => {
  const added = [...present.keys()].filter((id) => !(id in survey.parts))
  if (added.length === 0) return null
  const homes = [...present.values()]
  // Parts are said once, before the first answer: a later one would tell apart who came later.
  const apart = survey.closesAt === null ? partsAmong(homes) : new Set<string>()
  const parts = Object.fromEntries(
    added.map((id) => [id, apart.has(present.get(id) ?? '') ? (present.get(id) ?? '') : '']),
  )
  const blank = ballotsFor(added.length)
  return {
    closesAt: survey.closesAt ?? plusMinutes(now, LIMITS.surveyDays * 24 * 60),
    waiting: [...survey.waiting, ...added],
    parts: { ...survey.parts, ...parts },
    ballots: [...survey.ballots, ...Array.from({ length: blank }, () => null)],
  }
}

/** Answers come in while people are added; more tries than this mean a rush, and the tap may be repeated. */
const TRIES = 8

type Refusal = 'SURVEY.NOT_OVER' | 'SURVEY.NOBODY' | 'SURVEY.CLOSED' | 'BUSY'

/** Everybody who was there is asked once, however often this runs. Answers how many were asked by now. */
export const inviteAll = async (
  activity: ActivityDocument,
  by: string,
  now: string,
): Promise<number | Refusal> => {
  if (activity.state !== 'published' || now < activity.endsAt) return 'SURVEY.NOT_OVER'
  const present = await presentAt(activity._id)
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findSurvey(activity._id)
    if (!found) {
      await addSurvey(newSurvey(activity, by, now))
      continue
    }
    if (found.closesAt !== null && found.closesAt <= now) return 'SURVEY.CLOSED'
    const more = asking(found, present, now)
    if (!more) {
      const asked = Object.keys(found.parts).length
      return asked === 0 ? 'SURVEY.NOBODY' : asked
    }
    if (await askMore(found, more)) return Object.keys(more.parts).length
  }
  return 'BUSY'
}

export const invite: Handlers<typeof contract>['invite'] = async ({ activityId }, ctx) => {
  const asked = await inviteAll(ctx.scoped, ctx.caller.openid, ctx.now)
  if (asked === 'BUSY') throw new AppError('BUSY')
  if (typeof asked === 'string') throw ctx.fail(asked)

  ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
  return { asked }
}

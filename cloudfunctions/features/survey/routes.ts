import { survey } from '@/types/survey'

import { personIdsOf } from '@/cloudfunctions/features/registration/coming'
import { AppError } from '@/cloudfunctions/kit/app-error'
import { standsFor } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'

import { answer, paper } from './answer'
import { invite } from './invite'
import { newSurvey } from './make'
import { addSurvey, changeQuestions, closeAt, findSurvey, surveysFor } from './store'
import { draftView, surveyView } from './view'

/** A person is asked about a handful of activities at a time. */
const SHOWN = 10

export const surveyRoutes = implement('survey', survey, {
  get: async ({ activityId }, ctx) => {
    const found = await findSurvey(activityId)
    return found ? surveyView(found, ctx.now) : draftView(activityId, ctx.scoped.title)
  },

  save: async ({ activityId, rev, questions }, ctx) => {
    const { caller, now, requestId, scoped } = ctx
    if (rev === 0) await addSurvey({ ...newSurvey(scoped, caller.openid, now), rev: 0 })
    const found = await findSurvey(activityId)
    if (!found) throw new AppError('BUSY')
    if (found.closesAt !== null) throw ctx.fail('SURVEY.ASKED')
    const done =
      found.request === requestId || (await changeQuestions({ ...found, rev }, questions, requestId))
    if (!done) throw ctx.fail('CONFLICT')

    ctx.note({ target: activityId, orgId: scoped.orgId })
    return { done: true as const }
  },

  invite,

  close: async ({ activityId }, ctx) => {
    if (!(await closeAt(activityId, ctx.now))) {
      const found = await findSurvey(activityId)
      if (found?.closesAt == null) throw ctx.fail('SURVEY.NOT_OPEN')
    }
    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { done: true as const }
  },

  paper,

  mine: async (_, { caller, now }) => {
    const ids = personIdsOf(caller)
    const found = await surveysFor(ids, now, SHOWN)
    return {
      items: found.map(({ _id, title, startsAt, questions, waiting }) => ({
        ...{ activityId: _id, title, startsAt, questions: [...questions] },
        people: ids.flatMap((personId) => {
          const mine = waiting.includes(personId) ? standsFor(caller, personId) : null
          return mine ? [{ personId, name: mine.person.name }] : []
        }),
      })),
    }
  },

  answer,
})

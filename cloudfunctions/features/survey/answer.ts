import type { survey } from '@/types/survey'

import { blankAt, saidOf, surveyIssues } from '@/domain/survey'

import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { SurveyDocument } from './document'
import { findSurvey, putAnswer, putPaper } from './store'

type Use = Handlers<typeof survey>

/** Two may reach for the same blank ballot; more often than this many do at once. */
const TRIES = 10

const check = ({ questions }: SurveyDocument, answers: Parameters<typeof surveyIssues>[1]): void => {
  const issues = surveyIssues(questions, answers)
  if (issues.length > 0)
    throw new AppError(
      'INPUT',
      issues.map(({ path, message }) => ({ path: `answers.${path}`, message })),
    )
}

export const answer: Use['answer'] = async ({ activityId, personId, answers }, ctx) => {
  const { now, requestId } = ctx
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findSurvey(activityId)
    if (!found || !(personId in found.parts)) throw ctx.fail('NOT_FOUND')
    if (found.done[personId] === requestId) return { done: true }
    if (personId in found.done) throw ctx.fail('SURVEY.ANSWERED')
    if (found.closesAt === null || found.closesAt <= now) throw ctx.fail('SURVEY.CLOSED')
    check(found, answers)

    const at = blankAt(found.ballots, Math.random())
    if (at === null) throw new Error(`no blank ballot in ${activityId}`)
    const ballot = { part: found.parts[personId] || null, answers: saidOf(answers) }
    const by = { personId, requestId, helped: ctx.standing === 'proxy', now }
    if (!(await putAnswer(activityId, { at, ballot }, by))) continue

    ctx.note({ whose: [personId], target: activityId, orgId: found.orgId, ancestors: found.ancestors })
    return { done: true }
  }
  throw new AppError('BUSY')
}

/** A sheet bears no name, so it can only be counted: never more answers than people asked. */
export const paper: Use['paper'] = async ({ activityId, answers }, ctx) => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await findSurvey(activityId)
    const asked = Object.keys(found?.parts ?? {}).length
    if (!found || found.closesAt === null || found.closesAt <= ctx.now) throw ctx.fail('SURVEY.NOT_OPEN')
    const answered = found.ballots.filter((ballot) => ballot !== null).length
    if (found.papers.includes(ctx.requestId)) return { answered, asked }
    if (answered >= asked) throw ctx.fail('SURVEY.FULL')
    check(found, answers)

    const at = blankAt(found.ballots, Math.random())
    if (at === null) throw new Error(`no blank ballot in ${activityId}`)
    const ballot = { part: null, answers: saidOf(answers) }
    if (!(await putPaper(found, { at, ballot }, ctx.requestId))) continue

    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { answered: answered + 1, asked }
  }
  throw new AppError('BUSY')
}

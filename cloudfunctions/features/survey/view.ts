import type { Survey } from '@/types/survey'

import { FEW, partResults, resultsOf, USUAL } from '@/domain/survey'

import type { Ballot, SurveyDocument } from './document'

const stateOf = ({ closesAt }: SurveyDocument, now: string): Survey['state'] => {
  if (closesAt === null) return 'draft'
  return closesAt > now ? 'open' : 'closed'
}

const isFilled = (ballot: Ballot | null): ballot is Ballot => ballot !== null

/** Before anything was asked: what will be. */
export const draftView = (activityId: string, title: string): Survey => ({
  ...{ activityId, title, state: 'draft', rev: 0, questions: [...USUAL], closesAt: null },
  ...{ asked: 0, answered: 0, paper: 0, helped: 0, results: null, parts: [] },
})

/** What was answered is shown once, after the end: two looks with one answer between them would tell what that one was. */
export const surveyView = (survey: SurveyDocument, now: string): Survey => {
  const { _id, title, rev, questions, closesAt, helped, papers } = survey
  const state = stateOf(survey, now)
  const filled = survey.ballots.filter(isFilled)
  const shown = state === 'closed' && filled.length >= FEW
  const answers = filled.map((ballot) => ballot.answers)

  return {
    ...{ activityId: _id, title, state, rev, questions: [...questions], closesAt, helped },
    ...{ asked: Object.keys(survey.parts).length, answered: filled.length, paper: papers.length },
    results: shown ? resultsOf(questions, answers) : null,
    parts: shown ? partResults(questions, filled) : [],
  }
}

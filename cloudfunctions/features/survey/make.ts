import { USUAL } from '@/domain/survey'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { SurveyDocument } from './document'

export const newSurvey = (
  { _id, orgId, ancestors, title, startsAt }: ActivityDocument,
  by: string,
  now: string,
): SurveyDocument => ({
  ...newEnvelope(_id, by, now),
  ...{ orgId, ancestors, title, startsAt, questions: USUAL },
  ...{ closesAt: null, waiting: [], parts: {}, done: {}, ballots: [], papers: [], helped: 0 },
})

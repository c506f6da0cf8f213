import type { SurveyQuestion } from '@/types/survey'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { Ballot, SurveyDocument } from './document'

const surveys = collection<SurveyDocument>('surveys')

export const findSurvey = (activityId: string): Promise<SurveyDocument | null> => surveys.find(activityId)

export const addSurvey = (survey: SurveyDocument) => surveys.add(survey)

/** What these people are asked now. */
export const surveysFor = (
  personIds: readonly string[],
  now: string,
  limit: number,
): Promise<SurveyDocument[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : surveys.query({ where: { waiting: is.in(personIds), closesAt: is.gt(now) }, limit })

/** False: somebody changed it since, or people were asked already. */
export const changeQuestions = async (
  { _id, rev }: SurveyDocument,
  questions: readonly SurveyQuestion[],
  request: string,
): Promise<boolean> =>
  (await surveys.update({ _id, rev, closesAt: null }, { set: { questions, request }, inc: { rev: 1 } })) === 1

type Asking = Pick<SurveyDocument, 'closesAt' | 'waiting' | 'parts' | 'ballots'>

/** More people are asked: nothing may have been answered meanwhile, or their blank ballots would be lost. */
export const askMore = async (survey: SurveyDocument, asking: Asking): Promise<boolean> =>
  (await surveys.update({ _id: survey._id, rev: survey.rev }, { set: { ...asking }, inc: { rev: 1 } })) === 1

interface Filled {
  at: number
  ballot: Ballot
}

/** Nothing tells later when that was: only the count of edits moves, which every answer moves. */
export const putAnswer = async (
  activityId: string,
  { at, ballot }: Filled,
  by: { personId: string; requestId: string; helped: boolean; now: string },
): Promise<boolean> =>
  (await surveys.update(
    {
      ...{ _id: activityId, closesAt: is.gt(by.now), waiting: by.personId },
      [`ballots.${at}`]: null,
    },
    {
      set: { [`ballots.${at}`]: ballot, [`done.${by.personId}`]: by.requestId },
      inc: { rev: 1, helped: by.helped ? 1 : 0 },
      pull: { waiting: by.personId },
    },
  )) === 1

export const putPaper = async (
  { _id, rev }: SurveyDocument,
  { at, ballot }: Filled,
  requestId: string,
): Promise<boolean> =>
  (await surveys.update(
    { _id, rev },
    { set: { [`ballots.${at}`]: ballot }, push: { papers: requestId }, inc: { rev: 1 } },
  )) === 1

export const closeAt = async (activityId: string, now: string): Promise<boolean> =>
  (await surveys.update(
    { _id: activityId, closesAt: is.gt(now) },
    { set: { closesAt: now }, inc: { rev: 1 } },
  )) === 1

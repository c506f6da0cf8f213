import { AppError } from '@/cloudfunctions/kit/app-error'
import { collection, is } from '@/cloudfunctions/kit/database'

import type { CallDocument } from './document'

const calls = collection<CallDocument>('calls')

/** As much as one database call answers. */
const PAGE = 1000

export const findCall = (id: string): Promise<CallDocument | null> => calls.find(id)

export const callsByIds = async (ids: readonly string[]): Promise<CallDocument[]> =>
  ids.length === 0 ? [] : calls.query({ where: { _id: is.in(ids) }, limit: ids.length })

/** Everybody who was ever called about a subject. */
export const callsAbout = async (subjectId: string, after = ''): Promise<CallDocument[]> => {
  const found = await calls.query({
    where: { subjectId, _id: is.gt(after) },
    ...{ orderBy: [['_id', 'asc']], limit: PAGE },
  })
  const last = found.at(-1)
  return found.length < PAGE || !last ? found : [...found, ...(await callsAbout(subjectId, last._id))]
}

/** Of a few people, about whatever it was; somebody is called a few times a year. */
export const callsTo = (personIds: readonly string[]): Promise<CallDocument[]> =>
  calls.query({ where: { personId: is.in(personIds) }, limit: PAGE })

type CallChange = Partial<Pick<CallDocument, 'claim' | 'againAt' | 'tries'>>

const TRIES = 5

/**
 * One conditional change of the document, which is made where there is none. `decide` throws a refusal, and answers null where
 * nothing is to be changed; whoever was quicker is read, and decided on again. Answers the document as it stands then.
 */
export const moveCall = async (
  blank: CallDocument,
  found: CallDocument | null,
  decide: (call: CallDocument) => CallChange | null,
): Promise<CallDocument> => {
  let before = found
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { updatedAt, updatedBy } = blank
    const set = decide(before ?? blank)
    if (!set) return before ?? blank
    const moved = before
      ? (await calls.update(
          { _id: before._id, rev: before.rev },
          { set: { ...set, updatedAt, updatedBy }, inc: { rev: 1 } },
        )) === 1
      : (await calls.add({ ...blank, ...set })) === 'added'
    if (moved) return { ...(before ?? blank), ...set }
    before = await calls.find(blank._id)
  }
  throw new AppError('BUSY')
}

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { collection, is } from '@/cloudfunctions/kit/database'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { ExportDocument, SignupDocument } from './document'
import { signupId, SIGNUPS } from './seals'

const signups = collection<SignupDocument>(SIGNUPS)
const exports_ = collection<ExportDocument>('exports')

const EPOCH = '1970-01-01T00:00:00.000Z'

export const findSignup = (activityId: string, personId: string): Promise<SignupDocument | null> =>
  signups.find(signupId(activityId, personId))

export const signupsOf = async (
  activityId: string,
  personIds: readonly string[],
): Promise<SignupDocument[]> =>
  personIds.length === 0
    ? []
    : signups.query({
        where: { _id: is.in(personIds.map((id) => signupId(activityId, id))) },
        limit: personIds.length,
      })

/** The newest contacts these people gave, for any activity. */
export const usualContacts = (personIds: readonly string[]): Promise<SignupDocument[]> =>
  signups.query({
    where: { personId: is.in(personIds), contactAt: is.gt(EPOCH) },
    orderBy: [['contactAt', 'desc']],
    limit: 20,
  })

/** Somebody else of this activity with that number. */
export const sameNumber = async (
  activityId: string,
  personId: string,
  lookUps: readonly string[],
): Promise<boolean> => {
  const where = { activityId, idLookUp: is.in(lookUps) }
  return (await signups.query({ where, limit: 2 })).some((each) => each.personId !== personId)
}

const fresh = (activity: ActivityDocument, personId: string, by: string, now: string): SignupDocument => ({
  ...newEnvelope(signupId(activity._id, personId), by, now),
  ...{ orgId: activity.orgId, ancestors: activity.ancestors, activityId: activity._id, personId },
  ...{ pledge: null, contact: null, contactAt: null, family: null, answers: {}, override: null },
  ...{ sealedBy: null, idNumber: null, idLookUp: null, idTail: '', age: null, idUntil: null },
})

interface Kept {
  activity: ActivityDocument
  personId: string
  set: Partial<SignupDocument>
  by: string
  now: string
}

/** Keeps some fields and leaves the others alone, so that two phones fill in two parts at once. */
export const keep = async ({ activity, personId, set, by, now }: Kept): Promise<void> => {
  const change = { set: { ...set, updatedAt: now, updatedBy: by }, inc: { rev: 1 } }
  const _id = signupId(activity._id, personId)
  if ((await signups.update({ _id }, change)) === 1) return
  if ((await signups.add({ ...fresh(activity, personId, by, now), ...set })) === 'added') return
  await signups.update({ _id }, change)
}

/** The day of deletion follows the activity. */
export const moveDeadline = (activityId: string, idUntil: string) =>
  signups.update({ activityId, idUntil: is.gt(EPOCH) }, { set: { idUntil }, inc: { rev: 1 } })

export const dueForDeletion = (now: string, limit: number): Promise<SignupDocument[]> =>
  signups.query({ where: { idUntil: is.range(EPOCH, now) }, orderBy: [['idUntil', 'asc']], limit })

/** Unless somebody changed it since, which may have moved the day. */
export const forgetNumber = ({ _id, rev }: SignupDocument, now: string): Promise<number> =>
  signups.update(
    { _id, rev },
    {
      set: {
        ...{ idNumber: null, idLookUp: null, idTail: '', age: null, idUntil: null, sealedBy: null },
        updatedAt: now,
      },
      inc: { rev: 1 },
    },
  )

export const addExport = (asked: ExportDocument) => exports_.add(asked)

export const findExport = (id: string): Promise<ExportDocument | null> => exports_.find(id)

export const exportsOf = (activityId: string): Promise<ExportDocument[]> =>
  exports_.query({ where: { activityId }, orderBy: [['createdAt', 'desc']], limit: 20 })

/** Once, and never by whoever asked. */
export const decide = async (id: string, by: string, set: Partial<ExportDocument>): Promise<boolean> =>
  (await exports_.update(
    { _id: id, state: 'asked', createdBy: is.not(by) },
    { set: { ...set }, inc: { rev: 1 } },
  )) === 1

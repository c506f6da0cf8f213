import type { SealedAt } from '@/cloudfunctions/kit/seal'
import type { SealedCollection } from '@/cloudfunctions/kit/reseal'

export const SIGNUPS = 'signups'

export const signupId = (activityId: string, personId: string): string => `${activityId}.${personId}`

export const idNumberAt = (id: string): SealedAt => ({ collection: SIGNUPS, id, field: 'idNumber' })

/** One number is looked for inside one activity only: the stored values of two activities say nothing of each other. */
export const idPurpose = (activityId: string): string => `idNumber ${activityId}`

export const signupSeals: SealedCollection = {
  collection: SIGNUPS,
  fields: ['idNumber'],
  lookUps: [{ field: 'idLookUp', of: 'idNumber', purpose: ({ _id }) => idPurpose(_id.slice(0, 10)) }],
}

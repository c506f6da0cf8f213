import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { doorRows } from '@/cloudfunctions/features/registration/door'

/** Where the person stands in an activity; whoever registered before a merge holds the place under the former id. */
export const rowOf = async (
  activityId: string,
  { _id, mergedFrom = [] }: Pick<PersonDocument, '_id' | 'mergedFrom'>,
): Promise<RegistrationDocument | null> => {
  for (const former of mergedFrom) {
    const row = await doorRows.find(activityId, former)
    if (row?.state === 'registered') return row
  }
  return doorRows.find(activityId, _id)
}

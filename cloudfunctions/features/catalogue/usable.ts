import type { OrgDocument } from '@/cloudfunctions/features/org/document'

import { entriesById } from './store'

/** May an org choose all of these: its own, those of the orgs below it and of those above? No call where nothing was chosen. */
export const areUsable = async (entryIds: readonly string[], org: OrgDocument): Promise<boolean> => {
  if (entryIds.length === 0) return true
  const found = await entriesById(entryIds)
  const mine = found.filter(
    ({ orgId, ancestors }) => org.ancestors.includes(orgId) || ancestors.includes(org._id),
  )
  return mine.length === new Set(entryIds).size
}

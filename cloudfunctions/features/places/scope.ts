import { findAny } from '@/cloudfunctions/features/activity/find'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { placesNamed } from '@/cloudfunctions/features/org/place'
import { lookUpOrg } from '@/cloudfunctions/features/person/on-the-books'

/** Whose list is made: by a community of its own people, or by the activity's staff of the whole district. */
export interface ListScope {
  activity: ActivityDocument
  /** Where names are looked up. */
  lookIn: string
  ancestors: readonly string[]
}

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    list: ListScope
  }
}

export const listScope = async (input: Record<string, unknown>): Promise<ListScope | null> => {
  const { activityId, orgId } = input as { activityId: string; orgId?: string }
  const activity = await findAny(activityId)
  if (!activity) return null
  if (orgId === undefined) {
    return { activity, lookIn: lookUpOrg(activity.ancestors), ancestors: activity.ancestors }
  }
  const [org] = await placesNamed([orgId])
  const asked = activity.quotas.some((quota) => quota.orgId === org?._id)
  return org && asked ? { activity, lookIn: org._id, ancestors: org.ancestors } : null
}

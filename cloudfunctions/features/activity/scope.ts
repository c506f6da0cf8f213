import type { ActivityDocument } from './document'
import { findActivity } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    activity: ActivityDocument
  }
}

export const activityScope = ({ activityId }: Record<string, unknown>): Promise<ActivityDocument | null> =>
  findActivity(String(activityId))

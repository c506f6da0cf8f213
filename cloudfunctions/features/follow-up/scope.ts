import type { FollowUpDocument } from './document'
import { findFollowUp } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    followUp: FollowUpDocument
  }
}

export const followUpScope = ({ followUpId }: Record<string, unknown>): Promise<FollowUpDocument | null> =>
  findFollowUp(String(followUpId))

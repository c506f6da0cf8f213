import { findAny } from '@/cloudfunctions/features/activity/find'

import type { RegistrationDocument } from './document'
import { findByTicket, findRegistration } from './store'

/** The row of a person or a ticket; `row` null: nobody by that name in an activity that does exist. */
export interface RegistrationScope {
  row: RegistrationDocument | null
  orgId: string
  ancestors: readonly string[]
}

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    registration: RegistrationScope
  }
}

export const registrationScope = async (
  input: Record<string, unknown>,
): Promise<RegistrationScope | null> => {
  const activityId = String(input.activityId)
  const who = input.who as { personId: string } | { ticket: string }
  const row =
    'personId' in who
      ? await findRegistration(activityId, who.personId)
      : await findByTicket(activityId, who.ticket)
  if (row) return { row, orgId: row.orgId, ancestors: row.ancestors }

  const activity = await findAny(activityId)
  return activity && { row: null, orgId: activity.orgId, ancestors: activity.ancestors }
}

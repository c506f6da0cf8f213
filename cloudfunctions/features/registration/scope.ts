import type { InputOf } from '@/types/kernel/contract'

import { findAny } from '@/cloudfunctions/features/activity/find'

import type { RegistrationDocument } from './document'
import { findByTicket, findRegistration, listRegistrants } from './store'

/** The row of a person or a ticket; `row` null: nobody by that name in an activity that does exist. */
export interface RegistrationScope {
  row: RegistrationDocument | null
  orgId: string
  ancestors: readonly string[]
}

/** One page of an activity's registrants, and whose activity it is: the rows say so themselves. */
export interface RegistrantsScope {
  rows: readonly RegistrationDocument[]
  orgId: string
  ancestors: readonly string[]
}

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    registration: RegistrationScope
    registrants: RegistrantsScope
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

/** The page is the record: only where it is empty the activity is asked whose it is. */
export const registrantsScope = async (input: Record<string, unknown>): Promise<RegistrantsScope | null> => {
  const { activityId, search, cursor, limit } = input as InputOf<'registration.list'> & { limit: number }
  const rows = await listRegistrants(activityId, search, { cursor, limit })
  const owner = rows[0] ?? (await findAny(activityId))
  return owner && { rows, orgId: owner.orgId, ancestors: owner.ancestors }
}

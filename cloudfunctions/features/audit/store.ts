import type { EventDocument } from '@/cloudfunctions/kit/audit'
import { collection } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

const events = collection<EventDocument>('events')

export const LIST_BY = ['at'] as const

/** What happened in an org's subtree, newest first. */
export const listEvents = (orgId: string, page: { cursor?: string | undefined; limit: number }) => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  return events.query({ where: [{ ancestors: orgId }, ...after], orderBy, limit })
}

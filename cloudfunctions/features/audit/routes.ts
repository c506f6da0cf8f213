import type { AuditLine } from '@/types/audit'
import { audit } from '@/types/audit'

import type { EventDocument } from '@/cloudfunctions/kit/audit'
import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { LIST_BY, listEvents } from './store'

const auditLine = ({
  _id,
  at,
  action,
  byName,
  as,
  target,
  outcome,
  requestId,
}: EventDocument): AuditLine => ({
  ...{ id: _id, at, action, byName, as, target, result: outcome, requestId },
})

export const auditRoutes = implement('audit', audit, {
  list: async ({ orgId, cursor, limit }) =>
    pageOfRows(await listEvents(orgId, { cursor, limit }), { by: LIST_BY, limit }, auditLine),
})

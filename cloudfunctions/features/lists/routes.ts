import { lists } from '@/types/lists'

import { announce, inboxPath } from '@/cloudfunctions/features/upload/announce'
import { implement } from '@/cloudfunctions/kit/context'

import { readTable } from './read-table'

/** Long enough to choose again after a refusal; a list of people is not kept for longer than it is read. */
const KEPT_MINUTES = 60

export const listsRoutes = implement('lists', lists, {
  inbox: async ({ activityId }, ctx) => {
    const { openid } = ctx.caller
    const { activity } = ctx.scoped
    const path = inboxPath(openid, ctx.requestId)
    await announce({
      ...{ openid, requestId: ctx.requestId, now: ctx.now, path, activityId },
      ...{ scope: activity, keptMinutes: KEPT_MINUTES },
    })

    ctx.note({ target: activityId, orgId: activity.orgId })
    return { path }
  },

  read: readTable,
})

import { online } from '@/types/online'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findAny, showOnline } from '@/cloudfunctions/features/activity/find'
import { implement } from '@/cloudfunctions/kit/context'

const onlineOf = ({ online: said, rev }: Pick<ActivityDocument, 'online' | 'rev'>) => ({
  ...(said ?? { live: '', replay: '', heads: null }),
  rev,
})

export const onlineRoutes = implement('online', online, {
  get: (_, ctx) => Promise.resolve(onlineOf(ctx.scoped)),

  set: async ({ activityId, rev, live, replay, heads }, ctx) => {
    const before = ctx.scoped
    const repeated = before.request === ctx.requestId
    if (before.state === 'calledOff' && !repeated) throw ctx.fail('ACTIVITY.CALLED_OFF')
    const set = {
      online: { live, replay, heads },
      ...{ request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid },
    }
    if (!repeated && !(await showOnline({ _id: activityId, rev }, set))) throw ctx.fail('CONFLICT')

    ctx.note({ target: activityId, orgId: before.orgId })
    const after = repeated ? await findAny(activityId) : null
    return onlineOf(after ?? { online: set.online, rev: rev + 1 })
  },
})

import { offline } from '@/types/offline'

import { comingPage, expectedView } from '@/cloudfunctions/features/registration/coming-rows'
import { implement } from '@/cloudfunctions/kit/context'

import { held } from './held'
import { lease } from './lease'
import { replay } from './replay'
import { settle } from './settle'
import { findLease, leasesOf, revokeLease } from './store'

/** More phones than these never stand at one door. */
const PHONES = 20

export const offlineRoutes = implement('offline', offline, {
  lease,
  replay,
  held,
  settle,

  list: async ({ activityId, cursor, limit }) => {
    const { items, next } = await comingPage(activityId, { cursor, limit })
    return { items: items.map(expectedView), next }
  },

  leases: async ({ activityId }) => ({
    items: (await leasesOf(activityId, PHONES)).map(({ _id, byName, createdAt, until, revokedAt }) => ({
      ...{ id: _id, byName, at: createdAt, until, revoked: revokedAt !== null },
    })),
  }),

  revoke: async ({ activityId, leaseId }, ctx) => {
    if ((await findLease(leaseId))?.activityId !== activityId) throw ctx.fail('NOT_FOUND')
    await revokeLease(leaseId, ctx.now)
    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return { done: true as const }
  },
})

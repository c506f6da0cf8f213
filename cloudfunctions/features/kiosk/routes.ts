import { kiosk } from '@/types/kiosk'
import { LIMITS } from '@/types/kernel/limits'

import { offered } from '@/domain/kiosk'

import { doorRows } from '@/cloudfunctions/features/registration/door'
import { implement } from '@/cloudfunctions/kit/context'

import { tick } from './tick'

export const kioskRoutes = implement('kiosk', kiosk, {
  /** Three database calls: who asks, the activity, and one more row than the screen can show. */
  find: async ({ activityId, typed }) => {
    const rows = await doorRows.like(activityId, typed, LIMITS.kioskPeople + 1)
    return offered(
      rows.map(({ personId, person: { name, birthYear, orgName } }) => ({
        ...{ personId, name, birthYear, orgName },
      })),
    )
  },

  tick,
})

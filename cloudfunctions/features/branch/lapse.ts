import { dayOf } from '@/domain/calendar'

import { lapse, membersLapsed } from '@/cloudfunctions/features/person/memberships'
import type { Job } from '@/cloudfunctions/kit/schedule'

const BATCH = 50

/** 到期转出: whoever's temporary membership is over is out of the lists, and out of that secretary's sight. Each is told by their own file, so stopping loses nothing. */
export const lapseJob: Job = {
  name: 'memberships',
  label: '临时党员到期转出',
  seconds: 5,
  run: async ({ now, enough }) => {
    let done = 0
    const today = dayOf(now)
    for (const { _id } of await membersLapsed(today, BATCH)) {
      if (enough()) break
      await lapse(_id, now)
      done += 1
    }
    return { cursor: null, done }
  },
}

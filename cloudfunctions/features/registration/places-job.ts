import type { Job } from '@/cloudfunctions/kit/schedule'

import { drawLots } from './draw'
import { leaveRoster } from './leave'
import { releaseQuotas } from './release'
import { drawableRosters, lapsingRosters, releasingRosters } from './roster-store'
import { changeRegistration, rowsOfParty } from './store'
import type { RosterDocument } from './document'

const AT_ONCE = 20

const lapsedParties = ({ held }: RosterDocument, now: string): string[] => [
  ...new Set(
    Object.values(held).flatMap(({ requestId, offeredUntil }) =>
      offeredUntil !== null && offeredUntil <= now ? [requestId] : [],
    ),
  ),
]

/** An offer nobody answered goes to the next; the row says why. */
const lapse = async (roster: RosterDocument, now: string): Promise<void> => {
  for (const partyId of lapsedParties(roster, now)) {
    const rows = await rowsOfParty(roster._id, partyId)
    const personIds = rows.map(({ personId }) => personId)
    const entry = { at: now, what: 'cancelled' as const, by: '过了时间没有确认', requestId: '' }
    await leaveRoster(roster._id, { partyId, personIds, entry })
    for (const row of rows) await changeRegistration(row._id, { state: entry.what, updatedAt: now }, entry)
  }
}

/** What the clock decides: offers that lapse, quotas that are released, lots that are drawn. */
export const placesJob: Job = {
  name: 'places',
  label: '到点的名额：补位、放开、抽签',
  run: async ({ now, enough }) => {
    const work = [
      ...(await lapsingRosters(now, AT_ONCE)).map((roster) => () => lapse(roster, now)),
      ...(await releasingRosters(now, AT_ONCE)).map(
        ({ _id }) =>
          () =>
            releaseQuotas(_id, now),
      ),
      ...(await drawableRosters(now, AT_ONCE)).map(
        ({ _id }) =>
          () =>
            drawLots(_id, now),
      ),
    ]
    let done = 0
    for (const each of work) {
      if (enough()) break
      await each()
      done += 1
    }
    return { cursor: null, done }
  },
}

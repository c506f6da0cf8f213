import type { registration } from '@/types/registration'

import type { Handlers } from '@/cloudfunctions/kit/context'

import type { Hold, RosterDocument } from './document'
import { standingsOf } from './project'
import { moveRoster } from './roster-store'
import type { Moved } from './settle'
import { moveRow } from './show-rows'
import { findRegistration, rowsOfParty } from './store'
import { registrationView } from './view'

const offered = ([, { offeredUntil }]: [string, Hold]) => offeredUntil !== null

/** All of the party at once. */
const accepted = (roster: RosterDocument, partyId: string, now: string): Moved | null => {
  const open = Object.entries(roster.held).filter(offered)
  const mine = open.filter(([, hold]) => hold.requestId === partyId && (hold.offeredUntil ?? '') > now)
  if (mine.length === 0) return null
  const others = open.flatMap(([, hold]) => (hold.requestId === partyId ? [] : [hold.offeredUntil]))
  return {
    promoted: [],
    change: {
      set: {
        ...Object.fromEntries(mine.map(([personId]) => [`held.${personId}.offeredUntil`, null])),
        ...{ lapsesAt: others.sort()[0] ?? null, dirtyAt: now, updatedAt: now },
      },
    },
  }
}

export const accept: Handlers<typeof registration>['accept'] = async ({ activityId, personId }, ctx) => {
  const row = await findRegistration(activityId, personId)
  if (!row?.promotedAt) throw ctx.fail('REGISTRATION.NO_OFFER')
  const { roster, moved } = await moveRoster(activityId, (found) => accepted(found, row.party.id, ctx.now))
  const hold = roster?.held[personId]
  // A repetition finds its place taken already.
  if (!roster || !hold || (!moved && hold.offeredUntil !== null)) throw ctx.fail('REGISTRATION.NO_OFFER')

  const party = await rowsOfParty(activityId, row.party.id)
  for (const standing of standingsOf(roster)) {
    const each = party.find((one) => one.personId === standing.personId)
    if (!each || each.state === 'registered') continue
    await moveRow(each, { ...standing, state: 'registered', offeredUntil: null }, ctx.now)
  }

  ctx.note({ whose: [personId], target: activityId, orgId: row.orgId, ancestors: row.ancestors })
  return registrationView({ ...row, state: 'registered', ticket: hold.ticket, offeredUntil: null })
}

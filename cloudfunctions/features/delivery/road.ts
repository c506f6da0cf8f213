import type { Home } from '@/types/delivery-shapes'
import type { delivery } from '@/types/delivery'
import { LIMITS } from '@/types/kernel/limits'

import { homesUntil, monthOf } from '@/domain/delivery'

import { silenceOf } from '@/cloudfunctions/features/person/passing'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { pageOfRows } from '@/cloudfunctions/kit/pages'
import { standingFor } from '@/cloudfunctions/kit/permissions'

import type { DeliveryDocument } from './document'
import { KEEPERS } from './keepers'
import { roundsByIds } from './round-store'
import { pathsOf } from './scope'
import { addLease, openHomesOf, WALK_BY } from './store'

type Use = Handlers<typeof delivery>

/** Whoever has lost the role goes nowhere any more, and nobody goes where somebody is said to have died. */
const goesThere = async (caller: Caller, all: readonly DeliveryDocument[]): Promise<DeliveryDocument[]> => {
  const mine = all.filter((one) => standingFor(caller, KEEPERS, { ancestors: pathsOf(one) }))
  const silent = mine.length === 0 ? null : await silenceOf(mine.map(({ personId }) => personId))
  return mine.filter(({ personId }) => !silent?.has(personId))
}

export const mine: Use['mine'] = async ({ cursor, limit }, ctx) => {
  const found = await openHomesOf(ctx.caller.openid, monthOf(ctx.now), { cursor, limit })
  const { items, next } = pageOfRows(found, { by: WALK_BY, limit }, (one) => one)
  const homes = await goesThere(ctx.caller, items)
  const roundIds = [...new Set(homes.map(({ roundId }) => roundId))]
  const rounds = new Map(
    (roundIds.length === 0 ? [] : await roundsByIds(roundIds)).map((round) => [round._id, round.items]),
  )
  return {
    items: homes.map(
      ({ _id, name, homeName, address, month, roundName, second, items: own, roundId }): Home => ({
        ...{ deliveryId: _id, name, orgName: homeName, address, month, roundName, second },
        items: own ?? rounds.get(roundId) ?? [],
      }),
    ),
    next,
  }
}

/** Safe to repeat: the same tap, the same lease. */
export const lease: Use['lease'] = async (_, ctx) => {
  const { openid } = ctx.caller
  const found = await openHomesOf(openid, monthOf(ctx.now), { limit: LIMITS.homesADay })
  const homes = await goesThere(ctx.caller, found)
  const leaseId = idFrom(openid, ctx.requestId)
  const until = homesUntil(ctx.now)
  await addLease({
    ...newEnvelope(leaseId, openid, ctx.now),
    ...{ openid, byName: callerName(ctx.caller), until, revokedAt: null },
    roundIds: [...new Set(homes.map(({ roundId }) => roundId))],
    deliveryIds: homes.map(({ _id }) => _id),
  })
  ctx.note({ whose: homes.map(({ personId }) => personId), target: leaseId })
  return { leaseId, until }
}

import { useState } from 'react'

import type { Rider } from '@/types/rollcall'

import { partiesToSeat } from '@/domain/seating'

import type { CallError } from '@/src/lib/call-error'
import { useAction } from '@/src/lib/use-action'

import type { Plan } from './use-plan'

/** Who is to move together, and what the page calls them. */
export interface Movers {
  personIds: string[]
  words: string
}

interface Move extends Movers {
  busId: string | null
}

export interface Seated {
  /** '' = out of the group. */
  group: (movers: Movers, name: string) => Promise<void>
  move: (movers: Movers, busId: string | null) => Promise<void>
  /** A bus that is too full: the same move, said to be meant. */
  moveAnyway: () => Promise<void>
  full: Move | null
  fill: () => Promise<void>
  /** Heads that found no seat the last time; null: not asked yet. */
  left: number | null
  busy: boolean
  error: CallError | null
}

export const useSeating = (activityId: string, { rev }: Plan, reload: () => void): Seated => {
  const seating = useAction('rollcall.seat')
  const filling = useAction('rollcall.fill')
  const grouping = useAction('rollcall.group')
  const [last, setLast] = useState<Move | null>(null)
  const [left, setLeft] = useState<number | null>(null)

  const send = async (move: Move, evenIfFull: boolean) => {
    setLast(move)
    setLeft(null)
    filling.clear()
    const { personIds, busId } = move
    await seating.run({ activityId, rev, personIds, busId, evenIfFull })
    reload()
  }
  const group = async ({ personIds }: Movers, name: string) => {
    seating.clear()
    filling.clear()
    await grouping.run({ activityId, rev, personIds, group: name })
    reload()
  }
  const fill = async () => {
    seating.clear()
    const answer = await filling.run({ activityId, rev })
    setLeft(answer?.left ?? null)
    reload()
  }

  return {
    ...{ fill, group, left, busy: seating.busy || filling.busy || grouping.busy },
    error: seating.error ?? filling.error ?? grouping.error,
    move: (movers, busId) => send({ ...movers, busId }, false),
    moveAnyway: async () => {
      if (last) await send(last, true)
    },
    full: seating.error?.code === 'ROLLCALL.FULL' ? last : null,
  }
}

/** Those who sit nowhere, by community, the largest first. */
export const communitiesOf = (riders: readonly Rider[]): (Movers & { heads: number })[] => {
  const found = new Map<string, { personIds: string[]; heads: number }>()
  for (const { orgName, heads, members } of partiesToSeat(riders)) {
    const before = found.get(orgName) ?? { personIds: [], heads: 0 }
    const personIds = [...before.personIds, ...members.map(({ personId }) => personId)]
    found.set(orgName, { personIds, heads: before.heads + heads })
  }
  return [...found].map(([words, rest]) => ({ words, ...rest })).sort((one, other) => other.heads - one.heads)
}

/** Who came together and sits together, in the order of the list. */
export const partiesIn = (riders: readonly Rider[]): Rider[][] => {
  const parties = new Map<string, Rider[]>()
  for (const rider of riders) parties.set(rider.partyId, [...(parties.get(rider.partyId) ?? []), rider])
  return [...parties.values()]
}

import { useState } from 'react'

import { keep, recall } from '@/src/lib/storage'

import type { Road, Where } from './people'

interface Kept {
  activityId: string
  pointId: string
  busId: string
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'pointId' in value && 'busId' in value

/** The two places that are no bus, as a choice among buses. */
export const EVERYBODY = 'all'
export const NO_BUS = 'none'

const busOf = (choice: string): string | null | undefined => {
  if (choice === EVERYBODY) return undefined
  return choice === NO_BUS ? null : choice
}

export interface Chosen {
  where: Where
  choice: string
  setPoint: (pointId: string) => void
  setBus: (choice: string) => void
}

/** A phone that is put away between two stops comes back to the same point and bus. */
export const useWhere = (activityId: string, { points, buses }: Road): Chosen => {
  const [chosen, setChosen] = useState<Kept>(() => {
    const kept = recall('rollcall.where', isKept)
    if (kept?.activityId === activityId) return kept
    return { activityId, pointId: points[0]?.id ?? '', busId: buses[0]?.id ?? EVERYBODY }
  })
  const change = (next: Kept) => {
    keep('rollcall.where', next)
    setChosen(next)
  }
  const pointId = points.some(({ id }) => id === chosen.pointId) ? chosen.pointId : (points[0]?.id ?? '')
  const known = [EVERYBODY, NO_BUS, ...buses.map(({ id }) => id)].includes(chosen.busId)
  const choice = known ? chosen.busId : EVERYBODY

  return {
    ...{ choice, where: { pointId, busId: busOf(choice) } },
    setPoint: (id) => change({ ...chosen, pointId: id }),
    setBus: (busId) => change({ ...chosen, pointId, busId }),
  }
}

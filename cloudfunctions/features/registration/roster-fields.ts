import { createHash, randomBytes } from 'node:crypto'

import type { Places } from '@/domain/queue'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import type { Draw, Quota, RosterDocument } from './document'

/** What a roster begins with besides places and times. */
export const EMPTY = {
  ...{ held: {}, numbers: [], line: [], queued: {}, invited: {}, released: {}, trail: [] },
  ...{ lapsesAt: null, taken: 0, heads: 0, headMarks: {}, paperPhotos: [], dirtyAt: null },
} satisfies Partial<RosterDocument>

/** The common places: what the quotas do not set aside. */
export const openPlaces = (capacity: number | null, quotas: readonly { places: number }[]): number | null =>
  capacity === null ? null : quotas.reduce((left, { places }) => left - places, capacity)

export const quotasOf = (activity: Pick<ActivityDocument, 'quotas'>): Record<string, Quota> =>
  Object.fromEntries(
    activity.quotas.map(({ orgId, name, places }) => [orgId, { name, total: places, left: places }]),
  )

/** The seed that will order the draw, promised by its hash before anybody can know the names. */
export const newDraw = (): Draw => {
  const seed = randomBytes(16).toString('hex')
  return { seed, hash: createHash('sha256').update(seed).digest('hex'), drawnAt: null }
}

export const placesIn = ({ left, quotas }: Pick<RosterDocument, 'left' | 'quotas'>): Places => ({
  open: left,
  quotas: Object.fromEntries(Object.entries(quotas).map(([org, quota]) => [org, quota.left])),
})

/** Places are given by themselves. Otherwise everybody gets in line first: before a draw, and where staff decides. */
export const promotes = ({ mode, draw }: Pick<RosterDocument, 'mode' | 'draw'>): boolean =>
  mode === 'lottery' ? draw?.drawnAt != null : mode !== 'review'

import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { RoundDocument } from './document'

const rounds = collection<RoundDocument>('rounds')

export const ROUNDS_BY = ['sortName'] as const

export const findRound = (id: string): Promise<RoundDocument | null> => rounds.find(id)

export const roundsByIds = (ids: readonly string[]): Promise<RoundDocument[]> =>
  rounds.query({ where: { _id: is.in(ids) }, limit: Math.max(1, ids.length) })

export const addRound = (round: RoundDocument) => rounds.add(round)
export const addRounds = (all: readonly RoundDocument[]) => rounds.addAll(all)

export const roundsIn = (
  orgId: string,
  month: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<RoundDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: ROUNDS_BY, order: 'asc', ...page })
  return rounds.query({ where: [{ ancestors: orgId, month }, ...after], orderBy, limit })
}

export const changeRound = async (id: string, rev: number, set: Partial<RoundDocument>): Promise<boolean> =>
  (await rounds.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

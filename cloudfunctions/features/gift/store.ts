import { AppError } from '@/cloudfunctions/kit/app-error'
import type { Change } from '@/cloudfunctions/kit/database'
import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { GiftDocument } from './document'

const gifts = collection<GiftDocument>('gifts')

export const findGift = (id: string): Promise<GiftDocument | null> => gifts.find(id)

/** Once for each request. */
export const addGift = (gift: GiftDocument) => gifts.add(gift)

export const GIFTS_BY = ['on'] as const

export const giftsOf = (orgId: string, page: { cursor?: string | undefined; limit: number }) => {
  const { after, orderBy, limit } = keyset({ by: GIFTS_BY, order: 'desc', ...page })
  return gifts.query({ where: [{ ancestors: orgId }, ...after], orderBy, limit })
}

const TRIES = 5

interface By {
  by: string
  now: string
  requestId: string
}

/**
 * One conditional change of one list. `decide` throws a refusal, and answers null where this very tap has done its work; whoever
 * was quicker is read, and decided on again. Answers the revision.
 */
export const moveGift = async (
  found: GiftDocument,
  { by, now, requestId }: By,
  decide: (gift: GiftDocument) => Pick<Change, 'set' | 'unset'> | null,
): Promise<number> => {
  let before: GiftDocument | null = found
  for (let tries = 0; before && tries < TRIES; tries += 1) {
    const change = decide(before)
    if (!change) return before.rev
    const { _id, rev } = before
    const set = { ...change.set, updatedAt: now, updatedBy: by, request: requestId }
    if ((await gifts.update({ _id, rev }, { ...change, set, inc: { rev: 1 } })) === 1) return rev + 1
    before = await gifts.find(_id)
  }
  throw new AppError('BUSY')
}

export const titlesByIds = (ids: readonly string[]): Promise<Pick<GiftDocument, '_id' | 'title'>[]> =>
  gifts.query({ where: { _id: is.in(ids) }, limit: ids.length, fields: ['title'] })

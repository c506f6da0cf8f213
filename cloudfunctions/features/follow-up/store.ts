import { collection, is } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { FollowUpDocument } from './document'

const followUps = collection<FollowUpDocument>('followUps')

export const DUE_BY = ['dueDay'] as const

export const addFollowUp = (one: FollowUpDocument) => followUps.add(one)

export const findFollowUp = (id: string): Promise<FollowUpDocument | null> => followUps.find(id)

interface Page {
  cursor?: string | undefined
  limit: number
}

const byDue = (where: Record<string, unknown>, page: Page): Promise<FollowUpDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: DUE_BY, order: 'asc', ...page })
  return followUps.query({ where: [{ ...where, closedAt: null }, ...after], orderBy, limit })
}

export const openOf = (openid: string, page: Page) => byDue({ 'owner.openid': openid }, page)

/** `before`: only those that were due before that day; null = all. */
export const openIn = (orgId: string, before: string | null, page: Page) =>
  byDue({ ancestors: orgId, ...(before ? { dueDay: is.lt(before) } : {}) }, page)

/** Of one person, the newest first. */
export const ofPerson = (personId: string, limit: number): Promise<FollowUpDocument[]> =>
  followUps.query({ where: { personId }, orderBy: [['createdAt', 'desc']], limit })

export const changeFollowUp = async (
  { _id, rev }: Pick<FollowUpDocument, '_id' | 'rev'>,
  set: Partial<FollowUpDocument>,
): Promise<boolean> =>
  (await followUps.update({ _id, rev, closedAt: null }, { set: { ...set }, inc: { rev: 1 } })) === 1

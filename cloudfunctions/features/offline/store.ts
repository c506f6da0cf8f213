import { collection } from '@/cloudfunctions/kit/database'

import type { HeldEntryDocument, LeaseDocument } from './document'

const leases = collection<LeaseDocument>('leases')
const held = collection<HeldEntryDocument>('heldEntries')

export const addLease = (lease: LeaseDocument) => leases.add(lease)

export const findLease = (id: string): Promise<LeaseDocument | null> => leases.find(id)

export const leasesOf = (activityId: string, limit: number): Promise<LeaseDocument[]> =>
  leases.query({ where: { activityId }, orderBy: [['createdAt', 'desc']], limit })

export const revokeLease = (id: string, now: string) =>
  leases.update({ _id: id, revokedAt: null }, { set: { revokedAt: now, updatedAt: now }, inc: { rev: 1 } })

export const addHeld = (entry: HeldEntryDocument) => held.add(entry)

export const findHeld = (id: string): Promise<HeldEntryDocument | null> => held.find(id)

export const countHeldBy = (leaseId: string): Promise<number> => held.count({ leaseId })

export const heldIn = (activityId: string, limit: number): Promise<HeldEntryDocument[]> =>
  held.query({ where: { activityId, settledAt: null }, orderBy: [['createdAt', 'asc']], limit })

/** Accepted, it turned out to be somebody whose name is on the books: another question now. */
export const askWhoItWas = (id: string, personId: string | null, now: string) =>
  held.update(
    { _id: id, settledAt: null },
    { set: { why: 'sameName', personId, updatedAt: now }, inc: { rev: 1 } },
  )

export const settleHeld = (
  id: string,
  set: Pick<HeldEntryDocument, 'settledAs'> & { by: string; now: string },
) =>
  held.update(
    { _id: id, settledAt: null },
    {
      set: { settledAt: set.now, settledAs: set.settledAs, updatedAt: set.now, updatedBy: set.by },
      inc: { rev: 1 },
    },
  )

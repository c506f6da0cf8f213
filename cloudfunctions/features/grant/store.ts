import type { Envelope } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { collection } from '@/cloudfunctions/kit/database'

/** `codes/first-administrator`: its `_id` alone decides who was first. */
interface ClaimDocument extends Envelope {
  purpose: 'claim'
  usedBy: string
}

const claims = collection<ClaimDocument>('codes')
const CLAIM_ID = 'first-administrator'

export const claimOnce = (openid: string, now: string) =>
  claims.add({ ...newEnvelope(CLAIM_ID, openid, now), purpose: 'claim', usedBy: openid })

export const claimedBy = async (): Promise<string | null> => (await claims.find(CLAIM_ID))?.usedBy ?? null

import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { MeetingDocument } from './document'
import { count } from './facts'
import { changeMeeting, findMeeting } from './store'

export interface Changing {
  scoped: MeetingDocument
  caller: Caller
  requestId: string
  now: string
  fail(code: 'CONFLICT'): AppError
  note(note: { target: string; orgId: string }): void
}

interface Wanted {
  /** What whoever changes it has read. */
  rev: number
  /** Nobody was marked since. */
  ticks?: number
}

type Decide = (before: MeetingDocument) => Partial<MeetingDocument> | Promise<Partial<MeetingDocument>>

const decided = async (ctx: Changing, wanted: Wanted, decide: Decide): Promise<MeetingDocument> => {
  const before = ctx.scoped
  if (before.request === ctx.requestId) return before

  const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
  const set = { ...(await decide(before)), ...stamp }
  const where = { _id: before._id, ...wanted }
  if (await changeMeeting(where, set)) return { ...before, ...set, rev: wanted.rev + 1 }

  const latest = await findMeeting(before._id)
  if (latest?.request !== ctx.requestId) throw ctx.fail('CONFLICT')
  return latest
}

/** One conditional update decides, then the branch counts it so; a repetition finds its own work and counts once more. */
export const change = async (
  ctx: Changing,
  wanted: Wanted,
  decide: Decide,
): Promise<{ id: string; rev: number }> => {
  const { _id: id, orgId, rev, ...after } = await decided(ctx, wanted, decide)
  const { kinds, day, state } = after
  await count(orgId, id, state === 'dropped' ? null : { kinds, day, confirmed: state === 'confirmed', rev })
  ctx.note({ target: id, orgId })
  return { id, rev }
}

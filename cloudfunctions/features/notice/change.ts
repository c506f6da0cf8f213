import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'

import type { NoticeDocument } from './document'
import { changeNotice, findNotice } from './store'

interface Changing {
  scoped: NoticeDocument
  caller: Caller
  requestId: string
  now: string
  fail(code: 'CONFLICT'): AppError
}

/** One conditional update decides; a repetition of the same request finds its own work there. `rev`: what the writer has read. */
export const change = async (
  ctx: Changing,
  rev: number,
  decide: (before: NoticeDocument) => Partial<NoticeDocument> | Promise<Partial<NoticeDocument>>,
): Promise<{ id: string; rev: number }> => {
  const before = ctx.scoped
  const id = before._id
  if (before.request === ctx.requestId) return { id, rev: before.rev }

  const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
  const set = { ...(await decide(before)), ...stamp }
  if (before.rev === rev && (await changeNotice(before, set))) return { id, rev: rev + 1 }

  const latest = await findNotice(id)
  if (latest?.request !== ctx.requestId) throw ctx.fail('CONFLICT')
  return { id, rev: latest.rev }
}

import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Caller } from '@/cloudfunctions/kit/caller'
import type { Note } from '@/cloudfunctions/kit/context'

import type { MaterialDocument } from './document'
import { changeMaterial, findMaterial } from './store'

interface Changing {
  scoped: MaterialDocument
  caller: Caller
  requestId: string
  now: string
  note: (note: Note) => void
  fail(code: 'CONFLICT'): AppError
}

type Change = Partial<MaterialDocument>

/** One conditional update decides; a repetition of the same request finds its own work there. `rev` null: whatever was read. */
export const change = async (
  ctx: Changing,
  rev: number | null,
  decide: (before: MaterialDocument) => Change | Promise<Change>,
): Promise<{ id: string; rev: number }> => {
  const before = ctx.scoped
  const id = before._id
  ctx.note({ target: id, orgId: before.orgId })
  if (before.request === ctx.requestId) return { id, rev: before.rev }

  const stamp = { request: ctx.requestId, updatedAt: ctx.now, updatedBy: ctx.caller.openid }
  const set = { ...(await decide(before)), ...stamp }
  if ((rev === null || before.rev === rev) && (await changeMaterial(before, set)))
    return { id, rev: before.rev + 1 }

  const latest = await findMaterial(id)
  if (latest?.request !== ctx.requestId) throw ctx.fail('CONFLICT')
  return { id, rev: latest.rev }
}

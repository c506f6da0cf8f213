import type { catalogue } from '@/types/catalogue'

import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { EntryDocument } from './document'
import { changeEntry } from './store'
import { entryView, foundBy } from './view'

type Change = Handlers<typeof catalogue>

/** One update that names the `rev`; a repetition after a crash recognises its own work. */
const changed = async (
  rev: number,
  fields: Partial<EntryDocument>,
  ctx: Context<(typeof catalogue)['update' | 'retire']>,
) => {
  const before = ctx.scoped
  const repeated = before.request === ctx.requestId
  const set = { ...fields, updatedAt: ctx.now, updatedBy: ctx.caller.openid, request: ctx.requestId }
  if (!repeated && !(await changeEntry(before._id, rev, set))) throw ctx.fail('CONFLICT')

  ctx.note({ target: before._id, orgId: before.orgId })
  return entryView({ ...before, ...set, rev: repeated ? before.rev : rev + 1 })
}

export const update: Change['update'] = ({ rev, draft: { phone, ...draft } }, ctx) =>
  changed(rev, { ...draft, ...(phone === undefined ? {} : { phone }), ...foundBy(draft, ctx.scoped) }, ctx)

export const retire: Change['retire'] = ({ rev, retired }, ctx) => changed(rev, { retired }, ctx)

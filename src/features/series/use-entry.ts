import { useState } from 'react'

import type { Entry, EntryDraft, EntryKind } from '@/types/catalogue'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

export type EntryForm = Omit<EntryDraft, 'kind'>

interface EntryEdit {
  save: (form: EntryForm) => Promise<boolean>
  busy: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
}

/** An empty phone of an entry that has one means: as it was. After a CONFLICT the next save goes on top of what stands there now. */
export const useEntry = (orgId: string, kind: EntryKind, entry: Entry | null): EntryEdit => {
  const create = useAction('catalogue.create')
  const update = useAction('catalogue.update')
  const [rev, setRev] = useState(entry?.rev ?? 0)

  const save = async ({ phone, ...form }: EntryForm) => {
    if (!entry) return (await create.run({ orgId, draft: { kind, phone, ...form } })) !== null
    const entryId = entry.id
    const draft = { ...form, ...(phone === '' ? {} : { phone }) }
    if (await update.run({ entryId, rev, draft })) return true
    const latest = await call('catalogue.get', { entryId }).catch(() => null)
    if (latest) setRev(latest.entry.rev)
    return false
  }

  return {
    save,
    busy: create.busy || update.busy,
    error: create.error ?? update.error,
    issue: (field) => create.issue(`draft.${field}`) ?? update.issue(`draft.${field}`),
  }
}

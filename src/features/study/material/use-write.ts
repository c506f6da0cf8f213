import { useState } from 'react'

import type { InputOf } from '@/types/kernel/contract'
import type { Material } from '@/types/material-shapes'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

export type Draft = InputOf<'material.create'>['draft']

const EMPTY: Draft = {
  ...{ title: '', category: 'health', source: '', body: '', transcript: '', links: [], videoLink: '' },
}

const draftOf = ({ title, category, source, body, transcript, links, videoLink }: Material): Draft => ({
  ...{ title, category, source, body, transcript, links, videoLink },
})

export interface Write {
  draft: Draft
  set: (change: Partial<Draft>) => void
  issue: (field: string) => string | undefined
  error: CallError | null
  busy: boolean
  /** The id of what was saved; null: it was refused. */
  save: () => Promise<string | null>
}

/** A new one, or what is being written again. After a CONFLICT the next save goes on top of what stands there. */
export const useWrite = (orgId: string, material: Material | null): Write => {
  const creating = useAction('material.create')
  const updating = useAction('material.update')
  const action = material ? updating : creating
  const [draft, setDraft] = useState(() => (material ? draftOf(material) : EMPTY))
  const [rev, setRev] = useState(material?.rev ?? 0)

  const save = async (): Promise<string | null> => {
    if (!material) return (await creating.run({ orgId, draft }))?.id ?? null
    const materialId = material.id
    const saved = await updating.run({ materialId, rev, draft })
    if (saved) return saved.id
    const latest = await call('material.open', { materialId }).catch(() => null)
    if (latest) setRev(latest.rev)
    return null
  }

  return {
    ...{ draft, save, issue: action.issue, error: action.error, busy: action.busy },
    set: (change) => setDraft((before) => ({ ...before, ...change })),
  }
}

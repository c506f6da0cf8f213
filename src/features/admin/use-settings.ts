import { useState } from 'react'

import type { Settings } from '@/types/settings'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

/** Absent = inherited from above. */
export type Own = { [K in keyof Settings]?: Settings[K] | undefined }

export interface SettingsEdit {
  own: Own
  set: (change: Own) => void
  save: () => Promise<void>
  busy: boolean
  saved: boolean
  error: CallError | null
  issue: (field: string) => string | undefined
  /** The first sentence about a field or anything inside it. */
  issueBelow: (field: string) => string | undefined
}

export const useSettings = (orgId: string, first: { own: Own; rev: number }): SettingsEdit => {
  const { run, busy, error, issue } = useAction('settings.update')
  const [own, setOwn] = useState(first.own)
  const [rev, setRev] = useState(first.rev)
  const [saved, setSaved] = useState(false)

  const save = async () => {
    const answer = await run({ orgId, rev, own })
    setSaved(answer !== null)
    const newest = answer ?? (await call('settings.get', { orgId }).catch(() => null))
    if (newest) setRev(newest.rev)
  }

  return {
    ...{ own, save, busy, saved, error, issue },
    issueBelow: (field) => error?.issues.find(({ path }) => path.startsWith(field))?.message,
    set: (change) => {
      setSaved(false)
      setOwn((before) => ({ ...before, ...change }))
    },
  }
}

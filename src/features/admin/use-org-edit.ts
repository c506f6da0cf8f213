import { useState } from 'react'

import type { Org } from '@/types/org'

import { call } from '@/src/lib/client'
import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'

import type { OrgDraft } from './org-form'

interface OrgEdit extends Pick<Running<'org.update'>, 'busy' | 'error' | 'issue'> {
  save: (draft: OrgDraft) => Promise<boolean>
}

/** After a CONFLICT the next save goes on top of what stands there now; what was typed stays in the form. */
export const useOrgEdit = (org: Org): OrgEdit => {
  const { run, busy, error, issue } = useAction('org.update')
  const [rev, setRev] = useState(org.rev)

  const save = async (draft: OrgDraft) => {
    const saved = await run({ orgId: org.id, rev, draft })
    const newest = saved ?? (await call('org.get', { orgId: org.id }).catch(() => null))
    if (newest) setRev(newest.rev)
    return saved !== null
  }

  return { save, busy, error, issue }
}

import { useState } from 'react'

import type { ActivityDraft, DeskActivity } from '@/types/activity'

import type { CallError } from '@/src/lib/call-error'
import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'

import type { Form } from './form'
import { draftOf } from './form-draft'

export interface Saving {
  save: (form: Form, orgId: string) => Promise<DeskActivity | null>
  busy: boolean
  issue: (field: string) => string | undefined
  /** The sentence for the whole page; null when the fields say it themselves. */
  refusal: CallError | null
  /** After a CONFLICT: what stands on the server now. The next save goes on top of it. */
  latest: DeskActivity | null
}

export const useSave = (
  activity: DeskActivity | null,
  location: ActivityDraft['place']['location'],
  rev: number,
): Saving => {
  const create = useAction('activity.create')
  const update = useAction('activity.update')
  const [latest, setLatest] = useState<DeskActivity | null>(null)
  const error = create.error ?? update.error

  const save = async (form: Form, orgId: string) => {
    const draft = draftOf(form, location)
    if (!activity) return create.run({ orgId, draft })

    const saved = await update.run({ activityId: activity.id, rev: latest?.rev ?? rev, draft })
    if (!saved) await call('activity.open', { activityId: activity.id }).then(setLatest, () => undefined)
    return saved
  }

  return {
    ...{ save, latest: error?.code === 'CONFLICT' ? latest : null },
    busy: create.busy || update.busy,
    issue: (field) => create.issue(field) ?? update.issue(field),
    refusal: error,
  }
}

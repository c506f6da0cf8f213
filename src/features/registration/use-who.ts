import { useState } from 'react'

import { choosePerson, rememberPerson } from '@/src/lib/session'
import { back, replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { orgOfScene, useScene } from '@/src/lib/scene'
import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'

import type { WhoDraft } from './draft'
import { changeDraft, clearDraft, useDraft } from './draft'

export interface Who {
  draft: WhoDraft
  action: Running<'person.introduce'>
  /** The sentence beside a field. */
  issue: (field: 'name' | 'phone' | 'birthYear') => string | undefined
  submit: () => void
}

const gapsOf = ({ name, phone, phoneCode }: WhoDraft): { name?: string; phone?: string } => ({
  ...(name.trim() === '' && { name: '请写您的姓名' }),
  ...(phoneCode === null && phone.trim() === '' && { phone: '请写您的电话' }),
})

/** `homeOrg`: where a new person belongs when no wall code was scanned today. */
export const useWho = (activityId: string | undefined, homeOrg: string | undefined): Who => {
  const draft = useDraft()
  const action = useAction('person.introduce')
  const [gaps, setGaps] = useState<ReturnType<typeof gapsOf>>({})
  const orgId = orgOfScene(useScene()) ?? homeOrg

  const submit = async () => {
    const { name, phone, phoneCode, birthYear } = draft
    const missing = gapsOf(draft)
    setGaps(missing)
    if (Object.keys(missing).length > 0) return

    const person = await action.run({
      ...{ name, relation: 'self' },
      ...(phoneCode === null ? { phone } : { phoneCode }),
      ...(birthYear !== null && { birthYear }),
      ...(orgId !== undefined && { orgId }),
    })
    // A code of WeChat works once.
    if (!person) {
      changeDraft({ phoneCode: null })
      return
    }

    rememberPerson(person)
    choosePerson(person.id)
    clearDraft()
    if (activityId) replace(paths.confirm(activityId, person.id))
    else back()
  }

  const issue: Who['issue'] = (field) =>
    action.issue(field) ?? (field === 'birthYear' ? undefined : gaps[field])
  return { draft, action, issue, submit: () => void submit() }
}

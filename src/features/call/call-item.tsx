import type { ReactNode } from 'react'

import type { CallRow } from '@/types/call'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

import { subjectParam } from './about'
import { stateWords, whoWords } from './call-words'

interface CallItemProps {
  row: CallRow
  /** Of which activity, where the list runs over several. */
  title?: string
  orgId?: string | undefined
}

export const CallItem = ({ row, title, orgId }: CallItemProps): ReactNode => {
  const state = stateWords(row, useNow())
  const { subject, subjectId, personId, name } = row
  const where = { ...subjectParam(subject), personId, ...(orgId ? { orgId } : {}) }

  return (
    <ListItem
      title={name}
      lines={[whoWords(row), ...(title === undefined ? [] : [title])]}
      {...(state ? { state: <Tag tone={state.tone}>{state.words}</Tag> } : {})}
      onTap={() => go(paths.callOne(subjectId, where))}
    />
  )
}

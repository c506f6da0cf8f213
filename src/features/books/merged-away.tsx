import type { ReactNode } from 'react'

import type { PersonFile, PersonRow } from '@/types/person-file'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { PersonFacts } from './person-facts'
import { UndoMergeButton } from './undo-merge-button'
import { rowWords } from './words'

interface MergedAwayProps {
  orgId: string
  person: PersonFile
  kept: PersonRow
  onDone: () => void
}

/** A merged file: what stands for it now, and the way back. */
export const MergedAway = ({ orgId, person, kept, onDone }: MergedAwayProps): ReactNode => (
  <>
    <Notice tone='care' title='这一份已经合并，不再单独使用'>
      {`留下的是${kept.name}（${rowWords(kept)}）`}
    </Notice>
    <Button kind='main' onTap={() => go(paths.deskPerson(orgId, kept.id))}>
      看留下的那一份
    </Button>
    <PersonFacts person={person} />
    <UndoMergeButton merged={person} onDone={onDone} />
  </>
)

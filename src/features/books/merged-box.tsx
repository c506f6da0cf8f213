import type { ReactNode } from 'react'

import type { PersonFile } from '@/types/person-file'

import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'

import { PersonRows } from './person-rows'
import { UndoMergeButton } from './undo-merge-button'

interface MergedBoxProps {
  person: PersonFile
  onDone: () => void
}

export const MergedBox = ({ person, onDone }: MergedBoxProps): ReactNode => (
  <Card>
    <Heading level={2}>并到这一份里的</Heading>
    <PersonRows rows={person.mergedFrom} button={(row) => <UndoMergeButton merged={row} onDone={onDone} />} />
  </Card>
)

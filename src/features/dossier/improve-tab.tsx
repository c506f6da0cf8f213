import type { ReactNode } from 'react'

import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'

import { NoteList } from './note-list'
import type { TabProps } from './section-props'

export const ImproveTab = ({ dossier, may, reload }: TabProps): ReactNode => (
  <Card>
    <Heading level={2}>下次改进</Heading>
    <NoteList
      {...{ activityId: dossier.activity.id, notes: dossier.improvements, path: 'dossier.addNote', reload }}
      label='下次怎么做更好'
      hint='例如：带两个音箱，后排听不清'
      none='还没有写'
      mayAdd={may.note}
      mayDrop={may.plan}
    />
  </Card>
)

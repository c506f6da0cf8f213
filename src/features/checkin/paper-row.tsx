import type { ReactNode } from 'react'

import type { Registrant } from '@/types/registration'

import { Check } from '@/src/ui/check'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

import { stateWords, whoWords } from './registrant-words'

interface PaperRowProps {
  registrant: Registrant
  absent: boolean
  onChange: (absent: boolean) => void
}

/** Ticks made at the door stay; the sheet decides about everybody else. */
export const PaperRow = ({ registrant, absent, onChange }: PaperRowProps): ReactNode =>
  registrant.presentAt === null ? (
    <Check
      label={absent ? `${registrant.name}，没来` : `${registrant.name}，来了`}
      note={whoWords(registrant)}
      value={!absent}
      onChange={(came) => onChange(!came)}
    />
  ) : (
    <ListItem
      title={registrant.name}
      lines={[whoWords(registrant)]}
      state={<Tag tone='good'>{stateWords(registrant)}</Tag>}
    />
  )

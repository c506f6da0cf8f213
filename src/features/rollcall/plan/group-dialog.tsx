import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Dialog } from '@/src/ui/dialog'
import { TextField } from '@/src/ui/text-field'

import type { Movers } from './use-seating'

interface GroupDialogProps {
  movers: Movers
  /** The group they are in; '' = none. */
  now: string
  onGroup: (movers: Movers, name: string) => void
  onClose: () => void
}

/** Who came together is grouped together. */
export const GroupDialog = ({ movers, now, onGroup, onClose }: GroupDialogProps): ReactNode => {
  const [name, setName] = useState(now)

  return (
    <Dialog
      open
      title={`${movers.words}在哪个小组`}
      onClose={onClose}
      action={{ words: '就这样分', onTap: () => onGroup(movers, name.trim()) }}
    >
      <TextField
        label='小组的名字'
        hint='例如：1组、前排。空着就是不分组；换了车要重新分。'
        value={name}
        maxLength={LIMITS.roadName}
        onChange={setName}
      />
    </Dialog>
  )
}

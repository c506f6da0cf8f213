import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { TextArea } from '@/src/ui/text-area'

interface TroubleDialogProps {
  onClose: () => void
  onSay: (result: { what: 'trouble'; note: string }) => void
}

/** Somebody goes and looks; only the person's own community reads why. */
export const TroubleDialog = ({ onClose, onSay }: TroubleDialogProps): ReactNode => {
  const [note, setNote] = useState('')

  return (
    <Dialog open title='有什么难处' closeWords='不了，返回' onClose={onClose}>
      <TextArea
        label='写一句'
        hint='例如：摔了一跤，在医院。只有本人社区和上级的工作人员看得到，会有人上门看看。'
        value={note}
        maxLength={LIMITS.cueNote}
        onChange={setNote}
      />
      <Button
        kind='main'
        why={note.trim().length < 2 ? '请写一句，好让上门的人知道' : null}
        onTap={() => onSay({ what: 'trouble', note: note.trim() })}
      >
        请人上门看看
      </Button>
    </Dialog>
  )
}

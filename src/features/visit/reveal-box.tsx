import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Found } from '@/types/visit'

import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'

import { foundLines } from './words'

interface RevealBoxProps {
  personId: string
  of: 'cue' | 'visit'
  id: string
  /** Whose, and what: for the name of the button. */
  label: string
}

/** What was written of health and hardship, for a stated reason; every look is written down. */
export const RevealBox = ({ personId, of, id, label }: RevealBoxProps): ReactNode => {
  const action = useAction('visit.reveal')
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const onReveal = async (reason: string) => {
    const answer = await action.run({ personId, of, id, reason })
    if (answer) setFound(answer)
  }
  const onClose = () => {
    setOpen(false)
    setFound(null)
  }
  const lines = found ? foundLines(found) : []

  return (
    <>
      <Button fit label={`看写了什么：${label}`} onTap={() => setOpen(true)}>
        看写了什么
      </Button>
      <Dialog open={open} title={label} onClose={onClose}>
        {found ? (
          (lines.length > 0 ? lines : ['没有写别的']).map((line) => <View key={line}>{line}</View>)
        ) : (
          <ReasonForm
            label='为什么要看'
            hint='例如：明天去看他。谁看的、为什么，都会记下来。'
            deed='看内容'
            kind='main'
            action={action}
            onDo={(reason) => void onReveal(reason)}
          />
        )}
      </Dialog>
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { FollowUp } from '@/types/follow-up'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Dialog } from '@/src/ui/dialog'
import { Progress } from '@/src/ui/progress'
import { TextField } from '@/src/ui/text-field'

interface CloseDialogProps {
  one: FollowUp
  onClose: () => void
  onDone: () => void
}

export const CloseDialog = ({ one, onClose, onDone }: CloseDialogProps): ReactNode => {
  const action = useAction('followUp.close')
  const [result, setResult] = useState('')
  const [told, setTold] = useState(false)
  const onKeep = async () => {
    if (await action.run({ followUpId: one.id, result, told })) onDone()
  }

  return (
    <Dialog open title={`${one.name}：${one.what}`} closeWords='还没办好，返回' onClose={onClose}>
      <TextField
        label='办得怎样'
        hint='例如：轮椅已经送到家'
        value={result}
        maxLength={LIMITS.line}
        error={action.issue('result')}
        onChange={setResult}
      />
      <Check label='已经告诉本人' value={told} onChange={setTold} />
      <Progress action={action} failed='没有记上' />
      <Button kind='main' busy={action.busy} onTap={() => void onKeep()}>
        办结
      </Button>
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { TookCall } from '@/types/call'
import { TOOK_CALL } from '@/types/kernel/labels'

import { Button } from '@/src/ui/button'
import { Choice } from '@/src/ui/choice'
import { Dialog } from '@/src/ui/dialog'
import { TextField } from '@/src/ui/text-field'

interface FamilyDialogProps {
  onClose: () => void
  onSay: (result: { what: 'family'; who: string; relation: TookCall }) => void
}

const OPTIONS = (Object.entries(TOOK_CALL) as [TookCall, string][]).map(([value, label]) => ({
  value,
  label,
}))

/** Who took the message, so that one knows whom to ask. */
export const FamilyDialog = ({ onClose, onSay }: FamilyDialogProps): ReactNode => {
  const [relation, setRelation] = useState<TookCall | null>(null)
  const [who, setWho] = useState('')
  const why = relation === null ? '请选是他的什么人' : who.trim() === '' ? '请写姓名' : null

  return (
    <Dialog open title='谁接的电话' closeWords='不了，返回' onClose={onClose}>
      <Choice label='是本人的' options={OPTIONS} value={relation} onChange={setRelation} />
      <TextField label='姓名' hint='例如：洪小妹' value={who} maxLength={30} onChange={setWho} />
      <Button
        kind='main'
        why={why}
        onTap={() => relation && onSay({ what: 'family', who: who.trim(), relation })}
      >
        请家人转告了
      </Button>
    </Dialog>
  )
}

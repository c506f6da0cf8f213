import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Member } from '@/types/branch'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'

interface EndDialogProps {
  orgId: string
  /** Null: closed. */
  member: Member | null
  onClose: () => void
  onDone: () => void
}

/** 转出 or 期满, with its last day. */
export const EndDialog = ({ orgId, member, onClose, onDone }: EndDialogProps): ReactNode => {
  const { run, error } = useAction('branch.endMember')
  const [to, setTo] = useState(dayOf(now().toISOString()))
  const onEnd = async () => {
    if (member && (await run({ orgId, personId: member.id, to }))) onDone()
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Dialog
        open={member !== null}
        title={`${member?.name ?? ''}不在这个支部了吗？`}
        closeWords='不了，返回'
        onClose={onClose}
        action={{ words: '记下', onTap: () => void onEnd() }}
      >
        <PickerField mode='date' label='最后一天是' value={to} onChange={setTo} />
      </Dialog>
    </>
  )
}

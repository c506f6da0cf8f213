import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** 不开了. It is not taken back: whoever was told is told otherwise by another notice. */
export const DropButton = ({ meeting, reload }: { meeting: Meeting; reload: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('meeting.drop')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const onDrop = async () => {
    await run({ meetingId: meeting.id, reason })
    reload()
  }

  return (
    <>
      {error && <Notice tone='bad' title={issue('reason') ?? error.sentence} />}
      <Button busy={busy} onTap={() => setAsking(true)}>
        不开了
      </Button>
      <Dialog
        open={asking}
        title='这次会不开了吗？'
        closeWords='不了，返回'
        onClose={() => setAsking(false)}
        action={{ words: '不开了', kind: 'danger', onTap: () => void onDrop() }}
      >
        <TextField label='为什么' value={reason} maxLength={LIMITS.reason} onChange={setReason} />
      </Dialog>
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Progress } from '@/types/study-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

export const CancelBox = ({ progress, onDone }: { progress: Progress; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('study.cancel')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const onCancel = async () => {
    if (!(await run({ assignmentId: progress.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>取消这次推送</Button>
      <Dialog open={open} title={`取消推送《${progress.title}》吗？`} onClose={() => setOpen(false)}>
        取消以后，大家的“本月要学的”里就没有它了。学过的记录还在。
        <TextField
          label='为什么取消'
          value={reason}
          maxLength={LIMITS.reason}
          error={issue('reason')}
          onChange={setReason}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind='danger'
          busy={busy}
          why={reason.trim().length < 2 ? '写一句原因' : null}
          onTap={() => void onCancel()}
        >
          取消推送
        </Button>
      </Dialog>
    </>
  )
}

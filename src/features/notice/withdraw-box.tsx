import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Notice as Said } from '@/types/notice-shapes'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** With a reason that everybody reads. */
export const WithdrawBox = ({ notice, onDone }: { notice: Said; onDone: () => void }): ReactNode => {
  const { run, busy, error, issue } = useAction('notice.withdraw')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const onWithdraw = async () => {
    if (!(await run({ noticeId: notice.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>撤回</Button>
      <Dialog open={open} title={`撤回“${notice.title}”吗？`} onClose={() => setOpen(false)}>
        已经收到的人点开会看到“这条通知撤回了”和原因。还没发的不再发，也不用再打电话。
        <TextField
          label='为什么撤回'
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
          onTap={() => void onWithdraw()}
        >
          撤回这条通知
        </Button>
      </Dialog>
    </>
  )
}

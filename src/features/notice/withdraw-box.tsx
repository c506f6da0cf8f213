import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Notice as Said } from '@/types/notice-shapes'

import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'

/** With a reason that everybody reads. */
export const WithdrawBox = ({ notice, onDone }: { notice: Said; onDone: () => void }): ReactNode => {
  const action = useAction('notice.withdraw')
  const [open, setOpen] = useState(false)
  const onWithdraw = async (reason: string) => {
    if (!(await action.run({ noticeId: notice.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>撤回</Button>
      <Dialog
        open={open}
        title={`撤回“${notice.title}”吗？`}
        closeWords='不了，返回'
        onClose={() => setOpen(false)}
      >
        已经收到的人点开会看到“这条通知撤回了”和原因。还没发的不再发，也不用再打电话。
        <ReasonForm
          label='为什么撤回'
          hint='收到的人会看到这句话'
          deed='撤回这条通知'
          action={action}
          onDo={(reason) => void onWithdraw(reason)}
        />
      </Dialog>
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Progress } from '@/types/study-shapes'

import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'

export const CancelBox = ({ progress, onDone }: { progress: Progress; onDone: () => void }): ReactNode => {
  const action = useAction('study.cancel')
  const [open, setOpen] = useState(false)
  const onCancel = async (reason: string) => {
    if (!(await action.run({ assignmentId: progress.id, reason }))) return
    setOpen(false)
    onDone()
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>取消这次推送</Button>
      <Dialog open={open} title={`取消推送《${progress.title}》吗？`} onClose={() => setOpen(false)}>
        取消以后，大家的“本月要学的”里就没有它了。学过的记录还在。
        <ReasonForm
          label='为什么取消'
          deed='取消推送'
          action={action}
          onDo={(reason) => void onCancel(reason)}
        />
      </Dialog>
    </>
  )
}

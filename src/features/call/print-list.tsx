import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** Full numbers leave on paper: for a reason, which is written down. */
export const PrintList = ({ activityId }: { activityId: string }): ReactNode => {
  const { run, busy, error, issue } = useAction('print.callList')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const onPrint = async () => {
    const file = await run({ activityId, reason })
    if (!file) return
    setOpen(false)
    await openFile(file)
  }

  return (
    <>
      <Button fit onTap={() => setOpen(true)}>
        下载打电话名单
      </Button>
      <Dialog open={open} title='下载打电话名单' onClose={() => setOpen(false)}>
        <TextField
          label='给谁用'
          hint='名单上有完整电话。谁下载的、给谁用，都会记下来。'
          value={reason}
          maxLength={LIMITS.reason}
          error={issue('reason')}
          onChange={setReason}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button kind='main' busy={busy} onTap={() => void onPrint()}>
          下载
        </Button>
      </Dialog>
    </>
  )
}

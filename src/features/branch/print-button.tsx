import type { ReactNode } from 'react'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

export const PrintButton = ({ meetingId }: { meetingId: string }): ReactNode => {
  const { run, busy, error } = useAction('print.meeting')
  const onPrint = async () => {
    const file = await run({ meetingId })
    if (file) await openFile(file)
  }

  return (
    <>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => void onPrint()}>
        打印会议记录
      </Button>
    </>
  )
}

import type { ReactNode } from 'react'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

/** 一活动一档 as a Word file. */
export const PrintButton = ({ activityId }: { activityId: string }): ReactNode => {
  const { run, busy, error } = useAction('print.dossier')
  const onTap = async () => {
    const file = await run({ activityId })
    if (file) await openFile(file)
  }

  return (
    <>
      <Button fit busy={busy} onTap={() => void onTap()}>
        打印一活动一档
      </Button>
      {error && <Notice tone='bad' title={error.sentence} />}
    </>
  )
}

import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

/** Full numbers on paper, for where there is no signal: why is said first, and every print is written down. */
export const BusListBox = ({ activityId }: { activityId: string }): ReactNode => {
  const { run, busy, error, issue } = useAction('print.busList')
  const [reason, setReason] = useState('')
  const onPrint = async () => {
    const file = await run({ activityId, reason })
    if (file) void openFile(file)
  }

  return (
    <Card>
      <Heading level={2}>打印上车名单</Heading>
      <TextField
        label='给谁用'
        hint='名单上有完整的电话。谁打印的、给谁用，都会记下来。'
        value={reason}
        maxLength={LIMITS.reason}
        error={issue('reason')}
        onChange={setReason}
      />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => void onPrint()}>
        下载上车名单
      </Button>
    </Card>
  )
}

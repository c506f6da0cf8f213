import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { TextField } from '@/src/ui/text-field'

import { ExportRow } from './export-row'

interface ExportBoxProps {
  activityId: string
  mayPlan: boolean
}

/** 申请导出 → another member of staff says yes → the full list, for a day. */
export const ExportBox = ({ activityId, mayPlan }: ExportBoxProps): ReactNode => {
  const query = useQuery('signup.exports', { activityId })
  const { run, busy, error, issue } = useAction('signup.askExport')
  const [reason, setReason] = useState('')
  const ask = async () => {
    if (!(await run({ activityId, reason }))) return
    setReason('')
    query.reload()
  }

  return (
    <Card>
      <Heading level={2}>导出完整名单</Heading>
      {mayPlan && (
        <>
          <TextField
            label='为什么要导出'
            hint='例如：交给保险公司投保。要另一位同事同意，24小时内可以取，每一步都会记下来。'
            maxLength={LIMITS.reason}
            value={reason}
            error={issue('reason')}
            onChange={setReason}
          />
          {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
          <Button fit busy={busy} onTap={() => void ask()}>
            申请导出
          </Button>
        </>
      )}
      <QueryView query={query} empty={{ when: ({ items }) => items.length === 0, view: '还没有人申请导出' }}>
        {({ items }) =>
          items.map((asked) => (
            <ExportRow key={asked.id} activityId={activityId} asked={asked} onDone={query.reload} />
          ))
        }
      </QueryView>
    </Card>
  )
}

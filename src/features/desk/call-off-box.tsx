import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'
import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'

interface CallOffBoxProps {
  activity: DeskActivity
  onDone: () => void
}

const REASON_MIN = 2

/** The reason first: whoever is registered reads it word for word. */
export const CallOffBox = ({ activity, onDone }: CallOffBoxProps): ReactNode => {
  const { id: activityId, title, taken } = activity
  const { run, busy, error, issue } = useAction('activity.callOff')
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const why = reason.trim().length < REASON_MIN ? '请先写一句原因' : null

  const onCallOff = async () => {
    if (await run({ activityId, reason })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>取消活动</Heading>
      {open ? (
        <>
          <TextArea
            label='为什么取消'
            hint='报名的人会看到这句话，例如：天气原因，改到下周三'
            value={reason}
            maxLength={LIMITS.reason}
            error={issue('reason')}
            onChange={setReason}
          />
          {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
          <Button kind='danger' busy={busy} why={why} onTap={() => setAsking(true)}>
            取消这场活动
          </Button>
        </>
      ) : (
        <Button kind='danger' onTap={() => setOpen(true)}>
          取消活动…
        </Button>
      )}
      <Confirm
        open={asking}
        title={`取消“${title}”吗？`}
        yes='取消这场活动'
        no='不取消，返回'
        danger
        onYes={() => void onCallOff()}
        onNo={() => setAsking(false)}
      >
        {`报名的 ${taken} 位会看到“已取消”和您写的原因；报名和签到的记录都在。取消以后不能再恢复。`}
      </Confirm>
    </Card>
  )
}

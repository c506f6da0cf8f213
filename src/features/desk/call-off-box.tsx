import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { useAction } from '@/src/lib/use-action'
import { ReasonForm } from '@/src/staff/reason-form'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'

interface CallOffBoxProps {
  activity: DeskActivity
  onDone: () => void
}

/** The reason first: whoever is registered reads it word for word. */
export const CallOffBox = ({ activity, onDone }: CallOffBoxProps): ReactNode => {
  const { id: activityId, title, taken } = activity
  const action = useAction('activity.callOff')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<string | null>(null)

  const onCallOff = async () => {
    if (reason !== null && (await action.run({ activityId, reason }))) onDone()
  }

  return (
    <Card>
      <Heading level={2}>取消活动</Heading>
      {open ? (
        <ReasonForm
          label='为什么取消'
          hint='报名的人会看到这句话，例如：天气原因，改到下周三'
          deed='取消这场活动'
          action={action}
          onDo={setReason}
        />
      ) : (
        <Button kind='danger' onTap={() => setOpen(true)}>
          取消活动…
        </Button>
      )}
      <Confirm
        open={reason !== null}
        title={`取消“${title}”吗？`}
        yes='取消这场活动'
        no='不取消，返回'
        danger
        onYes={() => void onCallOff()}
        onNo={() => setReason(null)}
      >
        {`报名的 ${taken} 位会看到“已取消”和您写的原因；报名和签到的记录都在。取消以后不能再恢复。`}
      </Confirm>
    </Card>
  )
}

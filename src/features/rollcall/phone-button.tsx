import type { ReactNode } from 'react'
import { useState } from 'react'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Notice } from '@/src/ui/notice'

import type { Passenger } from './people'

const REASON = '上下车点名没到，打电话找人'

/** Asked for at the moment it is needed, and never kept on the phone. */
export const PhoneButton = ({
  activityId,
  person: { personId, name },
}: {
  activityId: string
  person: Passenger
}): ReactNode => {
  const { run, busy, error } = useAction('rollcall.phone')
  const [phone, setPhone] = useState<string | null | undefined>()
  const onAsk = async () => {
    const answer = await run({ activityId, personId, reason: REASON })
    if (answer) setPhone(answer.phone)
  }

  if (phone) return <CallButton number={phone} words={`打给${name}`} />
  return (
    <>
      {phone === null && <Notice tone='care' title={`${name}没有留电话，请问问同来的人`} />}
      {error && (
        <Notice tone='care' title={error.code === 'OFFLINE' ? '现在没有信号' : error.sentence}>
          {`${name}的号码在打印的上车名单上。`}
        </Notice>
      )}
      {phone === undefined && (
        <Button kind='main' busy={busy} onTap={() => void onAsk()}>
          {`打电话给${name}`}
        </Button>
      )}
    </>
  )
}

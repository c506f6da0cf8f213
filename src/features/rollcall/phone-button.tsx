import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { CallButton } from '@/src/ui/call-button'
import { Notice } from '@/src/ui/notice'

import type { Passenger } from './people'

const REASON = '上下车点名没到，打电话找人'

interface PhoneButtonProps {
  activityId: string
  person: Passenger
  /** `contact`: whom the person named for an emergency. */
  whose?: 'own' | 'contact'
}

const wordsFor = (name: string, whose: 'own' | 'contact') =>
  whose === 'own'
    ? { ask: `打电话给${name}`, none: `${name}没有留电话，请问问同来的人` }
    : { ask: '打电话给紧急联系人', none: `${name}没有留紧急联系人` }

/** Asked for at the moment it is needed, and never kept on the phone. */
export const PhoneButton = ({
  activityId,
  person: { personId, name },
  whose = 'own',
}: PhoneButtonProps): ReactNode => {
  const { run, busy, error } = useAction('rollcall.phone')
  const [found, setFound] = useState<OutputOf<'rollcall.phone'> | null>(null)
  const words = wordsFor(name, whose)
  const onAsk = async () => {
    const answer = await run({ activityId, personId, reason: REASON, whose })
    if (answer) setFound(answer)
  }

  if (found?.phone != null) return <CallButton number={found.phone} words={`打给${found.name ?? name}`} />
  return (
    <>
      {found && <Notice tone='care' title={words.none} />}
      {error && (
        <Notice tone='care' title={error.code === 'OFFLINE' ? '现在没有信号' : error.sentence}>
          {whose === 'own' ? `${name}的号码在打印的上车名单上。` : null}
        </Notice>
      )}
      {!found && (
        <Button {...(whose === 'own' ? { kind: 'main' } : {})} busy={busy} onTap={() => void onAsk()}>
          {words.ask}
        </Button>
      )}
    </>
  )
}

import type { ReactNode } from 'react'

import type { Registration } from '@/types/registration'

import { useNow } from '@/src/lib/use-now'
import { Notice } from '@/src/ui/notice'

import { stateOf } from './words'

/** What is so, and what happens next; nothing is promised that nobody does. */
export const TicketState = ({ held, fresh }: { held: Registration; fresh: boolean }): ReactNode => {
  const { tone, words } = stateOf(held, useNow())
  if (held.state === 'calledOff')
    return (
      <Notice tone={tone} title={words}>
        {held.activity.calledOffReason}
      </Notice>
    )
  if (held.state === 'cancelled')
    return (
      <Notice tone={tone} title={words}>
        您的名额让给别人了。想去，可以再报名。
      </Notice>
    )
  if (!fresh || held.presentAt) return <Notice tone={tone} title={words} />

  return (
    <Notice tone='good' title='报名成功'>
      请记住时间。到时候在首页点“我到了”，或者报票号就行。
    </Notice>
  )
}

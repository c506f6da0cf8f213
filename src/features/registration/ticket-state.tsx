import type { ReactNode } from 'react'

import { whenWords } from '@/domain/calendar'
import type { Registration } from '@/types/registration'

import { stateOf } from '@/src/lib/registration-words'
import { useNow } from '@/src/lib/use-now'
import { Notice } from '@/src/ui/notice'

/** What happens next, in each state; nothing is promised that nobody does. */
const nextWords = (held: Registration, now: string): string | null => {
  switch (held.state) {
    case 'calledOff':
      return held.activity.calledOffReason
    case 'cancelled':
      return '您的名额让给别人了。想去，可以再报名。'
    case 'waiting':
      return held.party.seats > 1
        ? `你们${held.party.seats}位要么一起去，要么一起等。有人取消，够坐了就是你们的，不用再点。`
        : '有人取消，轮到您就是您的，不用再点。'
    case 'applied':
      return '报名截止后会有结果，请那时候再来看一看。'
    case 'offered':
      return (
        held.offeredUntil &&
        `请在${whenWords(held.offeredUntil, null, now)}以前点“我要去”，过了时间就让给下一位。`
      )
    default:
      return null
  }
}

export const TicketState = ({ held, fresh }: { held: Registration; fresh: boolean }): ReactNode => {
  const now = useNow()
  const { tone, words } = stateOf(held, now)
  const over = now >= held.activity.endsAt
  if (held.state !== 'registered')
    return (
      <Notice tone={tone} title={fresh && held.state === 'waiting' ? `排上队了。${words}` : words}>
        {over ? null : nextWords(held, now)}
      </Notice>
    )
  if (held.presentAt || over) return <Notice tone={tone} title={words} />
  if (fresh)
    return (
      <Notice tone='good' title='报名成功'>
        请记住时间。到时候在首页点“我到了”，或者报票号就行。
      </Notice>
    )
  if (held.promotedAt)
    return (
      <Notice tone='good' title='排到了，名额是您的'>
        不用再点。去不了，请点下面的“我去不了了”，让给下一位。
      </Notice>
    )
  return <Notice tone={tone} title={words} />
}

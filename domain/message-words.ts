import type { MessageKind } from '@/types/settings'

import { whenWords } from './calendar'
import type { Told } from './message-fields'
import { titleOf } from './message-fields'

interface Said {
  title: string
  startsAt: string
  placeName: string
  offeredUntil: string | null
}

/** What staff says on the telephone, in one sentence. `now`: ISO instant, for 明天 and 后天. */
export const callWords = (
  kind: MessageKind,
  { title, startsAt, placeName, offeredUntil }: Said,
  now: string,
): string => {
  const when = whenWords(startsAt, null, now)
  switch (kind) {
    case 'calledOff':
      return `${when}的“${title}”取消了，不用来了。`
    case 'offer':
      return `“${title}”有名额了，${when}在${placeName}，要去请在${
        offeredUntil === null ? '开始' : whenWords(offeredUntil, null, now)
      }以前回话。`
    case 'promoted':
      return `您排到了“${title}”的名额，${when}，在${placeName}。`
    case 'notice':
      return `有一条通知“${title}”，请您知道。`
    case 'study':
      return `有一份学习资料《${title}》，请您抽空看一看，看不了我们可以送到家。`
    default:
      return `“${title}”改到${when}，在${placeName}，请按新的时间地点来。`
  }
}

const whatOf = ({ kind, offeredUntil }: Told, now: string): string => {
  switch (kind) {
    case 'calledOff':
      return '取消了，不用来了'
    case 'offer':
      return `有名额了，要去请在${offeredUntil === null ? '开始' : whenWords(offeredUntil, null, now)}以前回话`
    case 'promoted':
      return '您排到名额了'
    default:
      return '改到这个时间，请看新的地点'
  }
}

/** The values of a text message: which activity, when, what is new, whom to call. Nothing else ever goes by text message. */
export const smsValues = (told: Told, whomToCall: string, now: string): string[] => [
  titleOf(told.title),
  whenWords(told.startsAt, null, now),
  whatOf(told, now),
  whomToCall === '' ? '活动主办方' : whomToCall,
]

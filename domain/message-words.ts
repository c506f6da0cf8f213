import type { MessageKind } from '@/types/settings'

import { whenWords } from './calendar'

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
    default:
      return `“${title}”改到${when}，在${placeName}，请按新的时间地点来。`
  }
}

import type { CallCounts, CallRow } from '@/types/call'
import { UNREACHED } from '@/types/kernel/labels'

import { clockOf, whenWords } from '@/domain/calendar'

import { bornWords } from '@/src/staff/born-words'
import type { Tone } from '@/src/ui/tone'

export const whoWords = ({ birthYear, orgName }: Pick<CallRow, 'birthYear' | 'orgName'>): string =>
  `${bornWords(birthYear)}，${orgName}`

export const whyWords = ({ why }: CallRow): string => `为什么要打：${UNREACHED[why]}`

export const stateWords = (
  { state, byName, againAt }: CallRow,
  now: string,
): { tone: Tone; words: string } | null => {
  switch (state) {
    case 'free':
      return againAt === null ? null : { tone: 'care', words: `说好${clockOf(againAt)}再打` }
    case 'mine':
      return { tone: 'care', words: '您正在打' }
    case 'taken':
      return { tone: 'plain', words: `${byName ?? '同事'}正在打` }
    case 'later':
      return { tone: 'plain', words: `${againAt === null ? '晚点' : whenWords(againAt, null, now)}再打` }
    case 'asked':
      return { tone: 'plain', words: '听说已去世，等另一位同事核对，先不打' }
    case 'done':
      return { tone: 'good', words: '不用再打' }
  }
}

/** Everybody is in one of these. */
export const countWords = ({ sent, waiting, toCall, done, wrong }: CallCounts): string[] => [
  `微信已发 ${sent}`,
  `还没发 ${waiting}`,
  `要打电话 ${toCall}`,
  `打过了 ${done}`,
  ...(wrong > 0 ? [`其中号码错 ${wrong}`] : []),
]

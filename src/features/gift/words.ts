import type { GiftLine, GiftRow, GiftTotals } from '@/types/gift'
import { GIFT_KINDS, GIFT_LINE_STATES, TAKERS } from '@/types/kernel/care-labels'

import { yuan } from '@/domain/gift'

import type { Tone } from '@/src/ui/tone'

export const eachWords = ({ kind, goods, cents }: Pick<GiftRow, 'kind' | 'goods' | 'cents'>): string =>
  `${GIFT_KINDS[kind]}${goods === '' ? '' : `（${goods}）`}，每人${yuan(cents)}元`

export const budgetWords = ({ people, budget }: GiftTotals): string => `${people}人，预算${yuan(budget)}元`

/** 已发 5500 元 + 退回 500 元 = 预算 6000 元; what nobody took yet stands there as long as there is some. */
export const sumWords = ({ given, returned, pending, budget }: GiftTotals): string => {
  const parts = [
    `已发${yuan(given)}元`,
    `退回${yuan(returned)}元`,
    ...(pending > 0 ? [`还没领${yuan(pending)}元`] : []),
  ]
  return `${parts.join(' + ')} = 预算${yuan(budget)}元`
}

const TONES = { pending: 'care', signed: 'good', proxy: 'good', survivor: 'good', returned: 'plain' } as const

export const lineTag = ({ state }: GiftLine): { tone: Tone; words: string } => ({
  tone: TONES[state],
  words: GIFT_LINE_STATES[state],
})

export const takenWords = ({ state, signedName, relation, reason }: GiftLine): string => {
  if (state === 'pending') return ''
  if (state === 'returned') return `退回：${reason}`
  return relation === null ? `${signedName}签的` : `${TAKERS[relation]}${signedName}代领`
}

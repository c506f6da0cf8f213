import { sentences } from '@/types/kernel/errors'
import type { PersonFile } from '@/types/person-file'

import { whyNotMerge } from '@/domain/person'

import { rowWords } from './words'

interface Chosen {
  keep: PersonFile
  drop: PersonFile
}

const REASON_MIN = 2

const asMergeable = ({ mergedInto, mergedFrom }: PersonFile) => ({
  merged: mergedInto !== null,
  mergedFrom: mergedFrom.length,
})

/** Why it cannot be asked for yet; null = it can. The server refuses with the same rule. */
export const whyNotYet = (chosen: Chosen | null, reason: string): string | null => {
  if (!chosen) return '请先选留下哪一份'
  const refusal = whyNotMerge(asMergeable(chosen.keep), asMergeable(chosen.drop))
  if (refusal) return sentences[refusal]
  return reason.trim().length < REASON_MIN ? '请写一句怎么知道是同一个人' : null
}

/** What the file that stays lacks and the other has: perhaps the other should stay. */
export const losses = ({ keep, drop }: Chosen): string[] => [
  ...(keep.phoneMasked === '' && drop.phoneMasked !== '' ? ['留下的这份没有电话，另一份有'] : []),
  ...(!keep.verified && drop.verified ? ['留下的这份没核对身份，另一份核对过'] : []),
  ...(keep.birthYear === null && drop.birthYear !== null ? ['留下的这份没写出生年，另一份写了'] : []),
]

/** What will happen, and that it can be taken back. */
export const goesWords = ({ keep, drop }: Chosen): string =>
  [
    `留下${keep.name}（${rowWords(keep)}）。`,
    '另一份不再出现在名单里。',
    drop.links.length > 0 ? `现在替另一份办理的 ${drop.links.length} 个微信，改为替留下的这份办理。` : '',
    '两份的报名和签到记录都在。以后可以撤销合并，恢复原样。',
  ].join('')

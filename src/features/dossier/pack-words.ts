import type { Dossier } from '@/types/dossier'

import type { Tone } from '@/src/ui/tone'

export type Piece = Dossier['logistics']['equipment'][number]
export type Moment = 'loaded' | 'back'

/** How many there should be: what was planned, and on the way back what was loaded. */
export const dueOf = ({ count, loaded }: Piece, moment: Moment): number =>
  moment === 'back' ? (loaded ?? count) : count

const lackOf = (piece: Piece, moment: Moment): number => {
  const counted = piece[moment]
  return counted === null ? 0 : Math.max(0, dueOf(piece, moment) - counted)
}

export const lackWords = (piece: Piece, moment: Moment): string | null => {
  const lack = lackOf(piece, moment)
  return lack === 0 ? null : `少了 ${lack} 个`
}

/** What is still to be counted, or what is lacking, in one sentence. */
export const leftWords = (pieces: readonly Piece[], moment: Moment): { words: string; tone: Tone } => {
  const open = pieces.filter((piece) => piece[moment] === null).length
  const lacking = pieces.filter((piece) => lackOf(piece, moment) > 0).map(({ name }) => name)
  if (open > 0) return { words: `还有 ${open} 样没点`, tone: 'care' }
  if (lacking.length > 0) return { words: `点完了，少了：${lacking.join('、')}`, tone: 'bad' }
  return { words: moment === 'loaded' ? '都装上了' : '都带回来了', tone: 'good' }
}

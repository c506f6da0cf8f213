import type { Found } from '@/types/visit'

import type { SealedCollection } from '@/cloudfunctions/kit/reseal'
import type { Sealed } from '@/cloudfunctions/kit/seal'
import { canSeal, keyPairs, seal, unseal } from '@/cloudfunctions/kit/seal'

type Place = 'cues' | 'visits'

const place = (collection: Place): SealedCollection => ({ collection, fields: ['words'], lookUps: [] })

/** What is written of somebody's health and hardship. */
export const visitSeals: readonly SealedCollection[] = [place('cues'), place('visits')]

const NOTHING: Found = { seen: null, note: '', hard: '', wish: '' }

const isNothing = ({ seen, note, hard, wish }: Found): boolean =>
  seen === null && `${note}${hard}${wish}` === ''

const at = (collection: Place, id: string) => ({ collection, id, field: 'words' })

/** The two sealed fields of a document; 'VISIT.NO_KEY' where there is something to seal and no key. */
export const sealedWords = (
  collection: Place,
  id: string,
  said: Partial<Found>,
): { words: Sealed | null; sealedBy: string | null } | 'VISIT.NO_KEY' => {
  const found = { ...NOTHING, ...said }
  if (isNothing(found)) return { words: null, sealedBy: null }
  if (!canSeal()) return 'VISIT.NO_KEY'
  return { words: seal(at(collection, id), JSON.stringify(found)), sealedBy: keyPairs().current }
}

export const openWords = (collection: Place, { _id, words }: { _id: string; words: Sealed | null }): Found =>
  words ? (JSON.parse(unseal(at(collection, _id), words)) as Found) : NOTHING

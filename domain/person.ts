import type { ErrorCode } from '@/types/kernel/errors'
import { LIMITS } from '@/types/kernel/limits'

type Refusal = Extract<ErrorCode, 'PERSON.MERGED' | 'PERSON.HAS_MERGED' | 'PERSON.MERGE_FULL'>

interface Mergeable {
  /** This file is merged away. */
  merged: boolean
  /** How many duplicates it has taken in. */
  mergedFrom: number
}

/** Why the second file cannot go into the first; null = it can. A file is merged into one that stands for itself: no chains. */
export const whyNotMerge = (keep: Mergeable, drop: Mergeable): Refusal | null => {
  if (keep.merged || drop.merged) return 'PERSON.MERGED'
  if (drop.mergedFrom > 0) return 'PERSON.HAS_MERGED'
  return keep.mergedFrom >= LIMITS.mergedPerPerson ? 'PERSON.MERGE_FULL' : null
}

interface Named {
  name: string
  birthYear: number | null
}

/** Same name, and no birth year that says otherwise: worth a second look, never a decision. */
export const mayBeSame = (one: Named, other: Named): boolean =>
  one.name === other.name &&
  (one.birthYear === null || other.birthYear === null || one.birthYear === other.birthYear)

interface Identified {
  id: string
  formerIds?: readonly string[] | undefined
}

/** Is what stands under this id the person's: their own, or that of a duplicate merged into them? */
export const isOf = ({ id, formerIds = [] }: Identified, personId: string): boolean =>
  id === personId || formerIds.includes(personId)

import type { MembershipKind } from '@/types/branch-term'
import type { ErrorCode } from '@/types/kernel/errors'
import { LIMITS } from '@/types/kernel/limits'

/** Days of people's calendar (Asia/Shanghai); `to` is the last one, included, null = no end is known. */
export interface Term {
  branchId: string
  kind: MembershipKind
  from: string
  to: string | null
}

type Refusal = Extract<ErrorCode, 'BRANCH.MEMBER' | 'BRANCH.FORMAL' | 'BRANCH.TOO_MANY'>

const overlap = (one: Term, other: Term): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to)

/** Why somebody cannot belong there for that time; null = it can. One formal membership at a time, and no branch twice. */
export const whyNotJoin = (terms: readonly Term[], wanted: Term): Refusal | null => {
  const meanwhile = terms.filter((term) => overlap(term, wanted))
  if (meanwhile.some(({ branchId }) => branchId === wanted.branchId)) return 'BRANCH.MEMBER'
  if (wanted.kind === 'formal' && meanwhile.some(({ kind }) => kind === 'formal')) return 'BRANCH.FORMAL'
  return terms.length >= LIMITS.membershipsMax ? 'BRANCH.TOO_MANY' : null
}

/** What somebody is in a branch on that day; null: not one of it. */
export const memberOn = (
  terms: readonly Term[] | undefined,
  branchId: string,
  day: string,
): MembershipKind | null =>
  terms?.find(
    (term) => term.branchId === branchId && term.from <= day && (term.to === null || day <= term.to),
  )?.kind ?? null

/** Branches that a person belongs to on that day or will belong to later. */
export const branchesFrom = (terms: readonly Term[], day: string): string[] => [
  ...new Set(terms.filter(({ to }) => to === null || day <= to).map(({ branchId }) => branchId)),
]

/** The last day of the next membership to end, of those that have not; null: none has an end. */
export const nextEnd = (terms: readonly Term[], day: string): string | null =>
  terms.flatMap(({ to }) => (to !== null && day <= to ? [to] : [])).sort()[0] ?? null

/** The memberships with the one in that branch that holds on `to` (or begins later) ended there; null: there is none. One that would end before it began is gone. */
export const endedOn = <T extends Term>(terms: readonly T[], branchId: string, to: string): T[] | null => {
  const ends = terms.find((term) => term.branchId === branchId && (term.to === null || term.to >= to))
  if (!ends) return null
  return terms.flatMap((term) => {
    if (term !== ends) return [term]
    return term.from > to ? [] : [{ ...term, to }]
  })
}

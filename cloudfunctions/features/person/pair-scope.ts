import type { PersonDocument } from './document'
import { findPerson } from './store'

/** Two files that one member of staff must both hold; `ancestors`: the orgs above both. */
export interface PersonPair {
  first: PersonDocument
  /** The same as `first` where the input names one file and it is not merged. */
  second: PersonDocument
  ancestors: readonly string[]
}

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    persons: PersonPair
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `keepId` and `dropId`, `personId` and `forPersonId`, or a merged file and the one that is kept for it. */
export const personsScope = async (input: Record<string, unknown>): Promise<PersonPair | null> => {
  const first = await findPerson(text(input.keepId ?? input.personId))
  if (!first) return null
  const otherId = text(input.dropId ?? input.forPersonId ?? first.mergedInto)
  const second = otherId ? await findPerson(otherId) : first

  return second && { first, second, ancestors: first.ancestors.filter((id) => second.ancestors.includes(id)) }
}

/** For the event: whoever audits either side sees it. */
export const eitherSide = ({ first, second }: PersonPair): string[] => [
  ...new Set([...first.ancestors, ...second.ancestors]),
]

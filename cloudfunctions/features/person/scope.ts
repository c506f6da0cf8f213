import type { PersonDocument } from './document'
import { findPerson } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    person: PersonDocument
  }
}

export const personScope = ({ personId }: Record<string, unknown>): Promise<PersonDocument | null> =>
  findPerson(String(personId))

import type { EntryDocument } from './document'
import { findEntry } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    entry: EntryDocument
  }
}

export const entryScope = ({ entryId }: Record<string, unknown>): Promise<EntryDocument | null> =>
  findEntry(String(entryId))

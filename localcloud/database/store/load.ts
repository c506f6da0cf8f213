import { failure } from '../failure'
import { documentKey, withRecord } from '../value/key'
import { storable } from '../value/bytes'
import { plain } from '../value/plain'
import type { Doc } from '../value/value'
import type { Collection, Index } from './catalog'
import { entriesOf, shownKey, type Entries } from './entries'
import { stored } from './stored'
import type { Store } from './store'

type Refuse = (index: Index, doc: Doc, prefix: Buffer) => void

// The store is asked only if it held something before; the load's own keys are remembered.
const refusal = (store: Store, collection: Collection): Refuse => {
  const blank = store.newest.count(collection) === 0
  const seen = new Set<string>()
  return (index, doc, prefix) => {
    const key = prefix.toString('latin1')
    if (seen.has(key) || (!blank && store.newest.owner(prefix) !== undefined))
      throw failure.duplicate(collection.name, index.spec.name, shownKey(index, doc))
    seen.add(key)
  }
}

const noteArray = (index: Index, { array }: Entries): boolean => {
  if (array < 0 || index.multikey[array]) return false
  index.multikey[array] = true
  return true
}

/** Inserts many documents in one durable commit; on a duplicate or an unfit key none stays. Blocks while it works. */
export const loadDocuments = (store: Store, name: string, documents: Record<string, unknown>[]): void => {
  const collection = store.collection(name)
  store.exclusively(() => {
    const refuse = refusal(store, collection)
    for (const document of documents) {
      const doc = stored(plain(document))
      const record = store.nextRecord()
      void store.files.documents.put(documentKey(collection.id, record), storable(doc))
      for (const index of collection.indexes) {
        const entries = entriesOf(index, doc)
        if (noteArray(index, entries)) store.record(collection)
        for (const prefix of entries.prefixes) {
          if (index.unique) refuse(index, doc, prefix)
          void store.files.entries.put(withRecord(prefix, record), null)
        }
      }
    }
    store.seal()
  })
}

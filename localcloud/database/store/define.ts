import { failure } from '../failure'
import { idBytes, successor } from '../value/key'
import type { Doc } from '../value/value'
import {
  idSpec,
  indexLimit,
  indexOf,
  type Collection,
  type CollectionSpec,
  type Index,
  type IndexSpec,
} from './catalog'
import { entriesOf, shownKey } from './entries'
import type { Store } from './store'

/** Creates a collection with its `_id` index; refuses a name that exists. */
export const addCollection = (store: Store, name: string): Promise<void> =>
  store.atomically(() => {
    if (store.collections.has(name)) throw failure.collectionExists()
    create(store, name)
  })

const create = (store: Store, name: string): Collection => {
  const collection = { id: store.nextId(), name, indexes: [indexOf(store.nextId(), idSpec)] }
  store.record(collection)
  return collection
}

/** Creates what is missing and rebuilds an index whose definition changed. Throws for a duplicate under a unique one. */
export const ensureCollections = (store: Store, specs: readonly CollectionSpec[]): void =>
  store.exclusively(() => {
    for (const spec of specs) {
      if (spec.indexes.length + 1 > indexLimit)
        throw failure.failed(`${spec.name} has more than ${indexLimit} indexes`)
      const collection = store.collections.get(spec.name) ?? create(store, spec.name)
      for (const index of spec.indexes) ensureIndex(store, collection, index)
    }
  })

const sameSpec = (left: IndexSpec, right: IndexSpec): boolean =>
  (left.unique ?? false) === (right.unique ?? false) &&
  JSON.stringify(left.keys) === JSON.stringify(right.keys)

const ensureIndex = (store: Store, collection: Collection, spec: IndexSpec): void => {
  const at = collection.indexes.findIndex((index) => index.spec.name === spec.name)
  const known = collection.indexes[at]
  if (known && sameSpec(known.spec, spec)) return
  const index = indexOf(store.nextId(), spec)
  const documents = [...store.newest.scan(collection)]
  refuseUnfit(collection, index, documents)
  for (const { record, doc } of documents) store.reindex(collection, index, record, undefined, doc)
  if (known) {
    const start = idBytes(known.id)
    const stale = [...store.files.entries.getKeys({ start, end: successor(start) })]
    for (const key of stale) void store.files.entries.remove(key)
    collection.indexes[at] = index
  } else collection.indexes.push(index)
  store.record(collection)
}

// Before the first write, since a throw takes none back.
const refuseUnfit = (collection: Collection, index: Index, all: readonly { doc: Doc }[]): void => {
  const seen = new Set<string>()
  for (const { doc } of all)
    for (const prefix of entriesOf(index, doc).prefixes) {
      const key = prefix.toString('latin1')
      if (index.unique && seen.has(key))
        throw failure.duplicate(collection.name, index.spec.name, shownKey(index, doc))
      seen.add(key)
    }
}

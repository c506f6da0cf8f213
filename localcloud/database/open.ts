import { actions, type Answer } from './actions/actions'
import { Request, type Engine } from './actions/request'
import { Failure, failure } from './failure'
import { find } from './query/find'
import type { Collection, CollectionSpec, IndexSpec } from './store/catalog'
import { ensureCollections } from './store/define'
import { Draft } from './store/draft'
import { loadDocuments } from './store/load'
import { Store } from './store/store'
import { Transactions } from './transaction/transactions'
import { plain } from './value/plain'

export type { Answer } from './actions/actions'
export type { CollectionSpec, IndexSpec } from './store/catalog'

export interface DatabaseOptions {
  /** Folder for the LMDB files; made if missing. */
  path: string
  /** Created with their indexes on open if missing; a new index on an existing collection is built. */
  collections?: CollectionSpec[]
  /** Server clock, for `$tcb_server_date`. Expiry of transactions uses real elapsed time. */
  now?: () => Date
  /** Refuse with LOCAL_EXPENSIVE_QUERY what examines > 200 documents and > 5 times what it returns. */
  strict?: boolean
}

export interface Database {
  /** Answers a protocol action; a protocol error is an answer with `code`, never a rejection. */
  run(action: string, body: Record<string, unknown>): Promise<Answer>
  ensure(collections: CollectionSpec[]): Promise<void>
  collections(): { name: string; count: number; indexes: IndexSpec[] }[]
  /** Bulk load for seeding: plain documents (Date allowed), one durable commit. */
  load(collection: string, documents: Record<string, unknown>[]): Promise<void>
  /** Plain read for the console and tests; without a limit, every match. */
  peek(
    collection: string,
    options?: { skip?: number; limit?: number; query?: Record<string, unknown> },
  ): Record<string, unknown>[]
  /** Removes every document; collections and indexes stay. Open transactions end. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** Opens (or makes) the database in a folder. One process at a time may write to it. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const store = new Store(options.path)
  const transactions = new Transactions(store)
  const now = options.now ?? (() => new Date())
  const engine: Engine = { store, transactions, now, strict: options.strict === true }
  const database = databaseOf(engine)
  if (options.collections) await database.ensure(options.collections)
  return database
}

const answer = async (engine: Engine, action: string, body: Record<string, unknown>): Promise<Answer> => {
  try {
    const handle = actions.get(action)
    if (!handle) throw failure.notEmulated(action)
    return await handle(new Request(engine, body))
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message }
    throw error
  }
}

const described = (store: Store, collection: Collection) => ({
  name: collection.name,
  count: store.latest.count(collection),
  indexes: collection.indexes.slice(1).map(({ spec }) => spec),
})

const databaseOf = (engine: Engine): Database => {
  const { store, transactions } = engine
  return {
    run: (action, body) => answer(engine, action, body),
    // Quietly: an older snapshot has no entries of a new index.
    ensure: (collections) => transactions.quietly(() => ensureCollections(store, collections)),
    collections: () => [...store.collections.values()].map((collection) => described(store, collection)),
    load: (name, documents) => transactions.quietly(() => loadDocuments(store, name, documents)),
    peek: (name, { query = {}, ...cut } = {}) =>
      find(new Draft(store.latest), store.collection(name), { query: plain(query), ...cut }).rows.map(
        ({ doc }) => doc,
      ),
    clear: () => transactions.quietly(() => store.clear()),
    close: () => transactions.quietly(() => store.close()),
  }
}

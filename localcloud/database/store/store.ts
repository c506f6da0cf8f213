import { failure } from '../failure'
import { documentKey, withRecord } from '../value/key'
import { storable } from '../value/bytes'
import type { Doc } from '../value/value'
import { fromRecord, toRecord, type Collection, type Index } from './catalog'
import type { Change, Draft } from './draft'
import { entriesOf } from './entries'
import { openFiles, type Files } from './files'
import { Reader, Recent } from './reader'

/** Collections, record numbers and the one way to write: `atomically`, then `apply` inside it. */
export class Store {
  readonly files: Files
  /** The last committed state. */
  readonly latest: Reader
  /** The newest decided state; inside `atomically` only. */
  readonly newest: Reader
  private readonly recent = new Recent()
  readonly collections = new Map<string, Collection>()
  private counters = { record: 0, id: 0, sequence: 0 }

  constructor(path: string) {
    this.files = openFiles(path)
    this.latest = new Reader(this.files)
    this.newest = new Reader(this.files, undefined, this.recent)
    for (const name of ['record', 'id', 'sequence'] as const)
      this.counters[name] = this.files.counters.get(name) ?? 0
    this.readCatalog()
  }

  private readCatalog(): void {
    this.collections.clear()
    for (const { value } of this.files.catalog.getRange()) this.collections.set(value.name, fromRecord(value))
  }

  collection(name: unknown): Collection {
    const found = this.collections.get(String(name))
    if (!found) throw failure.noCollection(String(name))
    return found
  }

  /** Number of the last commit that was decided, visible or not. */
  get sequence(): number {
    return this.counters.sequence
  }

  nextRecord(): number {
    return (this.counters.record += 1)
  }

  nextId(): number {
    return (this.counters.id += 1)
  }

  /**
   * Runs decisions and writes on the newest state, alone; resolves when they are on disk. Calls of one turn share
   * one commit. The callback must decide everything before its first write: a throw takes no write back.
   */
  async atomically<T>(decide: () => T): Promise<T> {
    const outcome = await this.files.root
      .transaction(() => attempt(decide))
      .catch((error: unknown) => {
        this.recent.clear()
        throw error
      })
    if ('error' in outcome) throw outcome.error
    return outcome.value
  }

  /** As `atomically`, but stops everything else meanwhile and takes all back on a throw: for bulk work. */
  exclusively<T>(work: () => T): T {
    this.recent.clear()
    try {
      return this.files.root.transactionSync(work)
    } catch (error) {
      this.readCatalog()
      throw error
    }
  }

  /** Writes a draft; inside `atomically` only. Returns the number of this commit, which snapshots carry too. */
  apply(draft: Draft): number {
    for (const change of draft.changes.values()) this.applyChange(change)
    return this.seal()
  }

  seal(): number {
    const { counters } = this.files
    this.counters.sequence += 1
    void counters.put('sequence', this.counters.sequence)
    void counters.put('record', this.counters.record)
    return this.counters.sequence
  }

  private applyChange({ collection, record, before, after }: Change): void {
    for (const index of collection.indexes) this.reindex(collection, index, record, before, after)
    const key = documentKey(collection.id, record)
    this.recent.set(record, after)
    if (after) void this.files.documents.put(key, storable(after, before))
    else if (before) void this.files.documents.remove(key)
  }

  /** Moves the entries of one record in one index from its old to its new form. */
  reindex(collection: Collection, index: Index, record: number, before?: Doc, after?: Doc): void {
    const old = before ? entriesOf(index, before).prefixes : []
    const fresh = after ? entriesOf(index, after) : { prefixes: [], array: -1 }
    if (fresh.array >= 0 && index.multikey[fresh.array] === false) {
      index.multikey[fresh.array] = true
      this.record(collection)
    }
    for (const prefix of old)
      if (!fresh.prefixes.some((other) => other.equals(prefix)))
        void this.files.entries.remove(withRecord(prefix, record))
    for (const prefix of fresh.prefixes)
      if (!old.some((other) => other.equals(prefix)))
        void this.files.entries.put(withRecord(prefix, record), null)
  }

  /** Saves a collection's definition; inside `atomically` only. */
  record(collection: Collection): void {
    this.collections.set(collection.name, collection)
    void this.files.catalog.put(collection.name, toRecord(collection))
    void this.files.counters.put('id', this.counters.id)
  }

  /** Removes every document and index entry; definitions stay. */
  clear(): void {
    this.exclusively(() => {
      this.files.documents.clearSync()
      this.files.entries.clearSync()
      this.seal()
    })
  }

  async close(): Promise<void> {
    await this.files.root.close()
  }
}

type Outcome<T> = { value: T } | { error: unknown }

const attempt = <T>(decide: () => T): Outcome<T> => {
  try {
    return { value: decide() }
  } catch (error) {
    return { error }
  }
}

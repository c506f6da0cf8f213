import { failure } from '../failure'
import type { Doc } from '../value/value'
import type { Collection } from './catalog'
import { entriesOf, shownKey } from './entries'
import type { Reader } from './reader'

/** One changed record. `before` is undefined for a new one, `after` for a removed one. */
export interface Change {
  collection: Collection
  record: number
  before: Doc | undefined
  after: Doc | undefined
  /** Unique keys of `after`, as latin1 text. */
  keys: string[]
}

/** Writes that are not in LMDB yet, over the state they were decided on. */
export class Draft {
  readonly changes = new Map<number, Change>()
  private readonly owners = new Map<string, number>()

  /** `guard` may refuse a write: a transaction takes its locks there. */
  constructor(
    readonly reader: Reader,
    private readonly guard?: (record: number, keys: readonly string[]) => void,
  ) {}

  document(collection: Collection, record: number): Doc | undefined {
    const change = this.changes.get(record)
    return change ? change.after : this.reader.document(collection, record)
  }

  /** The changes of one collection, oldest record first. */
  changed(collection: Collection): Change[] {
    const own = [...this.changes.values()].filter((change) => change.collection === collection)
    return own.sort((left, right) => left.record - right.record)
  }

  count(collection: Collection): number {
    let total = this.reader.count(collection)
    for (const { before, after } of this.changed(collection)) total += Number(!!after) - Number(!!before)
    return total
  }

  /** Puts or (without `after`) removes a record; throws for a duplicate or unfit index key and changes nothing then. */
  write(collection: Collection, record: number, before: Doc | undefined, after: Doc | undefined): void {
    const keys = after ? this.uniqueKeys(collection, record, after) : []
    this.guard?.(record, keys)
    const known = this.changes.get(record)
    for (const key of known?.keys ?? []) this.owners.delete(key)
    for (const key of keys) this.owners.set(key, record)
    this.changes.set(record, { collection, record, before: known ? known.before : before, after, keys })
  }

  private uniqueKeys(collection: Collection, record: number, doc: Doc): string[] {
    const keys: string[] = []
    for (const index of collection.indexes) {
      const { prefixes } = entriesOf(index, doc)
      if (!index.unique) continue
      for (const prefix of prefixes) {
        const key = prefix.toString('latin1')
        const owner = this.owners.get(key) ?? this.storedOwner(prefix)
        if (owner !== undefined && owner !== record)
          throw failure.duplicate(collection.name, index.spec.name, shownKey(index, doc))
        keys.push(key)
      }
    }
    return keys
  }

  // A record that is changed here counts by its new keys, which `owners` holds.
  private storedOwner(prefix: Buffer): number | undefined {
    const owner = this.reader.owner(prefix)
    return owner !== undefined && this.changes.has(owner) ? undefined : owner
  }
}

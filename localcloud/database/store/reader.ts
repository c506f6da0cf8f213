import type { Transaction } from 'lmdb'
import { documentKey, idBytes, recordOf, successor } from '../value/key'
import { unpacked } from '../value/packed'
import type { Doc } from '../value/value'
import type { Collection } from './catalog'
import type { Files } from './files'

/** Keys from (inclusive) and to (exclusive), in byte order. */
export interface Range {
  from: Buffer
  to: Buffer
}

/**
 * The documents written last, decoded: hundreds of updates of one large document decode it once. Documents are never
 * changed in place, so they can be shared.
 */
export class Recent {
  private readonly docs = new Map<number, Doc>()

  get(record: number): Doc | undefined {
    return this.docs.get(record)
  }

  set(record: number, doc: Doc | undefined): void {
    this.docs.delete(record)
    if (doc) this.docs.set(record, doc)
    const [oldest] = this.docs.keys()
    if (this.docs.size > 32 && oldest !== undefined) this.docs.delete(oldest)
  }

  clear(): void {
    this.docs.clear()
  }
}

/** Reads of the last committed state, of a snapshot, or of the write transaction that is running. */
export class Reader {
  private readonly options: { transaction?: Transaction }

  constructor(
    private readonly files: Files,
    snapshot?: Transaction,
    private readonly recent?: Recent,
  ) {
    this.options = snapshot ? { transaction: snapshot } : {}
  }

  document(collection: Collection, record: number): Doc | undefined {
    const known = this.recent?.get(record)
    if (known) return known
    const raw = this.files.documents.get(documentKey(collection.id, record), this.options)
    return raw && unpacked(raw)
  }

  /** Every document in insertion order. */
  *scan(collection: Collection): Generator<{ record: number; doc: Doc }> {
    const start = idBytes(collection.id)
    const range = { start, end: successor(start), ...this.options }
    for (const { key, value } of this.files.documents.getRange(range))
      yield { record: recordOf(key), doc: unpacked(value) }
  }

  /** Record numbers under index ranges, in the order given; a reverse walk takes the ranges from the end. */
  *walk(ranges: readonly Range[], reverse: boolean): Generator<number> {
    const ordered = reverse ? ranges.toReversed() : ranges
    for (const { from, to } of ordered) {
      const bounds = reverse ? { start: to, end: from, reverse: true } : { start: from, end: to }
      for (const key of this.files.entries.getKeys({ ...bounds, ...this.options })) yield recordOf(key)
    }
  }

  /** Index entries under the ranges, counted up to a bound. */
  countEntries(ranges: readonly Range[], bound: number): number {
    const walk = this.walk(ranges, false)
    let total = 0
    while (total < bound && walk.next().done !== true) total += 1
    // Closes the cursor.
    walk.return(undefined)
    return total
  }

  /** The record that holds a unique key, if any. */
  owner(prefix: Buffer): number | undefined {
    for (const record of this.walk([{ from: prefix, to: successor(prefix) }], false)) return record
    return undefined
  }

  count(collection: Collection): number {
    const start = idBytes(collection.id)
    return this.files.documents.getKeysCount({ start, end: successor(start), ...this.options })
  }
}

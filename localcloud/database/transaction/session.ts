import type { Transaction } from 'lmdb'
import { Draft } from '../store/draft'
import type { Reader } from '../store/reader'
import type { Holder, Locks } from './locks'

export interface Snapshot {
  transaction: Transaction
  sequence: number
  reader: Reader
}

/** One open transaction: its snapshot, its own writes and its locks. */
export class Session implements Holder {
  readonly draft: Draft
  readonly sequence: number
  readonly ended: Promise<void>
  busy = false
  private clock: NodeJS.Timeout | undefined
  private letGo: () => void = () => undefined
  private over = false

  constructor(
    private readonly locks: Locks,
    private readonly snapshot: Snapshot,
  ) {
    this.sequence = snapshot.sequence
    this.ended = new Promise((resolve) => (this.letGo = resolve))
    this.draft = new Draft(snapshot.reader, (record, keys) => locks.take(this, record, keys))
  }

  expireAfter(limitMs: number, expire: () => void): void {
    this.clock = setTimeout(expire, limitMs).unref()
  }

  stopClock(): void {
    clearTimeout(this.clock)
  }

  /** Frees the locks and the snapshot (an open snapshot pins pages of the file). */
  end(): void {
    if (this.over) return
    this.over = true
    this.locks.release(this)
    this.letGo()
    this.snapshot.transaction.done()
  }
}

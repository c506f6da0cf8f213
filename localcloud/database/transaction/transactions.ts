import { randomUUID } from 'node:crypto'
import { setImmediate, setTimeout as delay } from 'node:timers/promises'
import { failure } from '../failure'
import { Draft } from '../store/draft'
import { Reader } from '../store/reader'
import type { Store } from '../store/store'
import { Locks } from './locks'
import { Session } from './session'

/** Documented: a transaction must end within 30 seconds. */
const expiryMs = 30_000
/** How long an operation occupies its transaction at least, so that parallel ones are noticed (cloud-facts 5). */
const holdMs = 1

/**
 * Snapshot isolation with locks: a transaction's write takes the document or fails at once, a plain write waits.
 * Write skew is allowed. Everything runs in one thread, so a decision and its locks are one step.
 */
export class Transactions {
  private readonly open = new Map<string, Session>()
  private readonly locks = new Locks()
  private writing = 0
  private visible = 0

  constructor(
    private readonly store: Store,
    private readonly limitMs = expiryMs,
  ) {}

  async start(): Promise<string> {
    const snapshot = await this.snapshot()
    const id = randomUUID()
    const session = new Session(this.locks, snapshot)
    this.open.set(id, session)
    session.expireAfter(this.limitMs, () => this.drop(id))
    return id
  }

  // A snapshot carries the number of its last commit, so a cached older one cannot pass for the newest.
  private async snapshot() {
    for (;;) {
      const transaction = this.store.files.root.useReadTransaction()
      const sequence = this.store.files.counters.get('sequence', { transaction }) ?? 0
      if (sequence >= this.visible)
        return { transaction, sequence, reader: new Reader(this.store.files, transaction) }
      transaction.done()
      await setImmediate()
    }
  }

  private session(id: string): Session {
    const session = this.open.get(id)
    if (!session) throw failure.noTransaction()
    if (session.busy) throw failure.busy()
    return session
  }

  /** Runs one operation inside; any refusal of it ends the transaction, as MongoDB does. */
  async run<T>(id: string, operation: (draft: Draft) => T): Promise<T> {
    const session = this.session(id)
    session.busy = true
    try {
      const result = operation(session.draft)
      await delay(holdMs)
      return result
    } catch (error) {
      this.drop(id)
      throw error
    } finally {
      session.busy = false
    }
  }

  async commit(id: string): Promise<void> {
    const session = this.session(id)
    this.open.delete(id)
    session.stopClock()
    try {
      if (session.draft.changes.size > 0) await this.applying(() => this.apply(session.draft))
    } finally {
      session.end()
    }
  }

  abort(id: string): void {
    if (!this.drop(id)) throw failure.noTransaction()
  }

  private drop(id: string): boolean {
    const session = this.open.get(id)
    session?.stopClock()
    session?.end()
    return this.open.delete(id)
  }

  private abortAll(): void {
    for (const id of [...this.open.keys()]) this.drop(id)
  }

  /** Ends open transactions, waits for writes under way, and then works with nothing else open. */
  async quietly<T>(work: () => T | Promise<T>): Promise<T> {
    this.abortAll()
    while (this.writing > 0) {
      await setImmediate()
      this.abortAll()
    }
    return work()
  }

  /** A write outside transactions: atomic, durable when it resolves; waits for documents that a transaction holds. */
  async write<T>(decide: (draft: Draft) => T): Promise<T> {
    for (;;) {
      const outcome = await this.applying(() => {
        const draft = new Draft(this.store.newest)
        const value = decide(draft)
        const held = this.locks.holder(draft)
        if (held) return { held }
        if (draft.changes.size > 0) this.apply(draft)
        return { value }
      })
      if ('value' in outcome) return outcome.value
      await outcome.held
    }
  }

  private apply(draft: Draft): void {
    this.locks.changed(draft, this.store.apply(draft))
  }

  // Versions are needed while a snapshot may be older than a write: with an open transaction or a write under way.
  private async applying<T>(decide: () => T): Promise<T> {
    this.writing += 1
    try {
      return await this.store.atomically(decide)
    } finally {
      this.writing -= 1
      if (this.writing === 0) this.visible = this.store.sequence
      if (this.writing === 0 && this.open.size === 0) this.locks.forget()
    }
  }
}

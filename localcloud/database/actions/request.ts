import { failure } from '../failure'
import type { Collection } from '../store/catalog'
import { Draft } from '../store/draft'
import type { Store } from '../store/store'
import type { Transactions } from '../transaction/transactions'
import { decodeDoc } from '../value/ejson'
import type { Doc } from '../value/value'

export type Body = Record<string, unknown>

export interface Engine {
  store: Store
  transactions: Transactions
  now: () => Date
  strict: boolean
}

/** One protocol request: its body read field by field, and where it reads and writes. */
export class Request {
  readonly now: Date

  constructor(
    readonly engine: Engine,
    readonly body: Body,
  ) {
    this.now = engine.now()
  }

  get collection(): Collection {
    return this.engine.store.collection(this.body.collectionName)
  }

  /** An EJSON document in a body field, or undefined if the SDK left it out. */
  doc(name: string): Doc | undefined {
    const text = this.body[name]
    if (text === undefined || text === null || text === '') return undefined
    if (typeof text !== 'string') throw failure.invalid(`${name} must be a string`)
    return decodeDoc(text, this.now)
  }

  /** As `doc`; documented: an update or removal without a query is refused. */
  needed(name: string): Doc {
    const doc = this.doc(name)
    if (!doc) throw failure.invalid(`${name} is required`)
    return doc
  }

  whole(name: string): number | undefined {
    const value = this.body[name]
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
  }

  private get transaction(): string | undefined {
    const id = this.body.transactionId
    return typeof id === 'string' && id !== '' ? id : undefined
  }

  /** Reads in the request's transaction, else in the last committed state. */
  async read<T>(operation: (draft: Draft) => T): Promise<T> {
    if (this.transaction) return this.engine.transactions.run(this.transaction, operation)
    return operation(new Draft(this.engine.store.latest))
  }

  /** Writes in the request's transaction, else at once and durably. */
  async write<T>(operation: (draft: Draft) => T): Promise<T> {
    if (this.transaction) return this.engine.transactions.run(this.transaction, operation)
    return this.engine.transactions.write(operation)
  }

  /** Strict mode: more than 200 documents examined and more than 5 times what comes back. */
  refuseWaste(examined: number, returned: number): void {
    if (!this.engine.strict || this.body.report === true) return
    if (examined <= 200 || examined <= 5 * returned) return
    const what = JSON.stringify(this.body.query ?? this.body.stages ?? '{}')
    throw failure.expensive(
      `${this.collection.name}: ${what} examined ${examined} documents and returned ${returned}`,
    )
  }
}

import type { Collection, Json, Row } from './sdk'

/** What a case has for itself. Documents it adds carry `run`, and go away at the end of its group. */
export interface Lab {
  docs: Collection
  unique: Collection
  /** A new id, this run's own. */
  id(name: string): string
  /** Adds one document to `docs` and gives its id. */
  add(document: Row): Promise<string>
  /** For `where`: this case's documents only. */
  mine(query?: Row): Row
  /** Words of the cloud that stand beside a difference, and are not compared. */
  note(text: string): void
}

/** One behaviour of the real cloud that the product or the local cloud relies on. */
export interface Case {
  name: string
  basis: 'documented' | 'assumed'
  /** Where it is read: wx = WeChat's documents, tcb = Tencent's, sdk = the SDK's own code or tests, mongo, seen = other projects' logs. */
  source: string
  expected: Json
  observe(lab: Lab): Promise<Json>
}

export type Cases = Record<string, Case[]>

export interface Observation {
  name: string
  seen: Json
  notes: string[]
}

export const DOCS = 'conform_docs'
export const UNIQUE = 'conform_unique'
/** Never made. */
export const NOWHERE = 'conform_nowhere'

/** For every world, as in config/collections.ts. */
export const conformCollections = [
  { name: DOCS, indexes: [{ name: 'run', keys: [{ name: 'run', direction: 1 as const }] }] },
  { name: UNIQUE, indexes: [{ name: 'key', unique: true, keys: [{ name: 'key', direction: 1 as const }] }] },
]

const WORDS = [
  ...['E11000', 'TransactionConflict', 'TransactionNotExist', 'TransactionBusy', 'non-numeric'],
  ...['DATABASE_COLLECTION_ALREADY_EXIST', 'document with _id', 'at least one element'],
]

/** How a call is refused: the SDK's number, and the words by which the product and the tests know it. */
export const refusal = async (lab: Lab, call: Promise<unknown>): Promise<Json> => {
  try {
    await call
    return 'done'
  } catch (error) {
    const { errCode, errMsg, code, message } = error as Record<string, unknown>
    const text = [code, errMsg ?? message].filter((each) => typeof each === 'string').join(' ')
    lab.note(text.slice(0, 300))
    return {
      errCode: typeof errCode === 'number' ? errCode : null,
      words: WORDS.filter((word) => text.includes(word)),
    }
  }
}

import { addCollection as add } from '../store/define'
import { aggregateDocuments } from './aggregate'
import { calculateDocument, getDocument } from './read'
import type { Request } from './request'
import { insertDocument, modifyAndReturnDoc, modifyDocument, removeDocument } from './write'

export interface Answer {
  data?: unknown
  transactionId?: string
  code?: string
  message?: string
}

export type Action = (request: Request) => Promise<Answer>

const addCollection: Action = async ({ engine, body }) => {
  await add(engine.store, String(body.collectionName))
  return {}
}

const startTransaction: Action = async ({ engine }) => ({ transactionId: await engine.transactions.start() })

const commitTransaction: Action = async ({ engine, body }) => {
  await engine.transactions.commit(String(body.transactionId))
  return {}
}

const abortTransaction: Action = ({ engine, body }) => {
  engine.transactions.abort(String(body.transactionId))
  return Promise.resolve({})
}

/** Every `database.*` action of the protocol that is answered. */
export const actions: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({
    addCollection,
    insertDocument,
    getDocument,
    calculateDocument,
    modifyDocument,
    modifyAndReturnDoc,
    removeDocument,
    aggregateDocuments,
    startTransaction,
    commitTransaction,
    abortTransaction,
  }).map(([name, action]) => [`database.${name}`, action]),
)

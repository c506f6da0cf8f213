import type { Lab } from '../case'
import { DOCS } from '../case'
import type { Json, Transaction } from '../sdk'

export const CONFLICT: Json = { errCode: -501001, words: ['TransactionConflict'] }

export const doc = (transaction: Transaction, id: string) => transaction.collection(DOCS).doc(id)

export const read = async (lab: Lab, id: string): Promise<Json> =>
  Number((await lab.docs.doc(id).get()).data?.['n'] ?? Number.NaN)

export const readIn = async (transaction: Transaction, id: string): Promise<Json> =>
  Number((await doc(transaction, id).get()).data?.['n'] ?? Number.NaN)

export const isPending = async (work: Promise<unknown>, ms: number): Promise<boolean> => {
  const settled = work.then(
    () => false,
    () => false,
  )
  return Promise.race([settled, new Promise<boolean>((resolve) => setTimeout(resolve, ms, true))])
}

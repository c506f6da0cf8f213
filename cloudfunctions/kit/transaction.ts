import { setTimeout as delay } from 'node:timers/promises'

import { AppError } from './app-error'
import type { Change } from './database'
import { changeData, startTransaction } from './database'
import { fromStored } from './stored'

/** One collection inside a transaction; each method is one database call, and only documents named by their `_id` (cloud-facts 5). */
export interface Inside<Doc> {
  find(id: string): Promise<Doc | null>
  change(id: string, change: Change): Promise<void>
}

/** Opens a collection inside the transaction by its name. */
export type Transaction = <Doc extends { _id: string }>(name: string) => Inside<Doc>

const TRIES = 5
/** The n-th pause lasts up to n times as long, ms; five tries stay far below a function's time limit. */
const PAUSE_MS = 40

/** wx-server-sdk loses the code of a conflict (cloud-facts 1.5); its words stay. */
const isConflict = (error: unknown): boolean => {
  const { code, errMsg, message } = error as { code?: string; errMsg?: string; message?: string }
  return /TRANSACTION_CONFLICT|TransactionConflict/.test(`${code ?? ''} ${errMsg ?? ''} ${message ?? ''}`)
}

/** Operations one after the other, whatever the caller does: two at once end the transaction (cloud-facts 5). */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(operation: () => Promise<T>): Promise<T> => {
    const next = last.then(operation, operation)
    last = next
    return next
  }
}

const attempt = async <T>(work: (inside: Transaction) => Promise<T>): Promise<T> => {
  const open = await startTransaction()
  const turn = inTurn()
  const inside: Transaction = <Doc>(name: string): Inside<Doc> => ({
    find: async (id) => {
      const { data } = await turn(() => open.collection(name).doc(id).get())
      return data ? (fromStored(data) as Doc) : null
    },
    change: async (id, change) => {
      await turn(() =>
        open
          .collection(name)
          .doc(id)
          .update({ data: changeData(change) }),
      )
    },
  })

  try {
    const result = await work(inside)
    await turn(() => open.commit())
    return result
  } catch (error) {
    // A refused write has ended it already; what else is left open the database drops after 30 s.
    await turn(() => open.rollback()).catch(() => undefined)
    throw error
  }
}

/**
 * All changes or none, for what one document cannot decide (architecture, rule 7). `work` runs again after a conflict, so it only
 * reads and changes; BUSY when others were quicker five times. Whatever else it throws rolls back and is thrown on.
 */
export const transaction = async <T>(work: (inside: Transaction) => Promise<T>): Promise<T> => {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return await attempt(work)
    } catch (error) {
      if (!isConflict(error)) throw error
    }
    await delay(Math.random() * PAUSE_MS * tries)
  }
  throw new AppError('BUSY')
}

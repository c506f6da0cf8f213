import type { Answer } from '../database/open'

/** Null: nothing will ever answer, the instance is gone. */
export type DatabaseReply = Answer | null

export interface Connections {
  /** Does `work` on a connection of its own, or refuses when all are taken. */
  use(work: () => Promise<DatabaseReply>): Promise<DatabaseReply>
}

/**
 * The environment's connections to the database: one request holds one until it is answered (Tencent's price list). The code
 * is documented for more requests at once than the plan allows; that none waits for a free one is assumed.
 */
export const createConnections = (most: number): Connections => {
  let taken = 0

  return {
    use: async (work) => {
      if (taken >= most) {
        return { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', message: `${taken} requests are in the database` }
      }
      taken += 1
      try {
        return await work()
      } finally {
        taken -= 1
      }
    },
  }
}

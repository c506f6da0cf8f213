import type { Case } from '../case'
import { refusal } from '../case'
import { db } from '../sdk'

import { doc, read, readIn } from './steps'

export const transactions: Case[] = [
  {
    name: 'what a transaction wrote is there after commit and gone after rollback',
    basis: 'documented',
    source: 'wx: transaction',
    expected: { before: 1, committed: 2, rolledBack: 2 },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const first = await db.startTransaction()
      await doc(first, id).update({ data: { n: 2 } })
      const before = await read(lab, id)
      await first.commit()
      const committed = await read(lab, id)
      const second = await db.startTransaction()
      await doc(second, id).update({ data: { n: 3 } })
      await second.rollback()
      return { before, committed, rolledBack: await read(lab, id) }
    },
  },
  {
    name: 'a transaction that was committed is not there any more',
    basis: 'documented',
    source: 'sdk: its tests, TransactionNotExist',
    expected: { errCode: -501001, words: ['TransactionNotExist'] },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const transaction = await db.startTransaction()
      await doc(transaction, id).update({ data: { n: 2 } })
      await transaction.commit()
      return refusal(lab, doc(transaction, id).update({ data: { n: 3 } }))
    },
  },
  {
    name: 'operations at the same time inside one transaction: one is refused as busy',
    basis: 'assumed',
    source: 'seen: several projects’ logs of TransactionBusy',
    expected: { refused: true, busy: true },
    observe: async (lab) => {
      const ids: string[] = []
      // So many that some meet, however far apart a slow computer sends them.
      while (ids.length < 20) ids.push(await lab.add({ n: 1 }))
      const transaction = await db.startTransaction()
      await readIn(transaction, ids[0] ?? '')
      const all = ids.map((id) => refusal(lab, doc(transaction, id).update({ data: { n: 2 } })))
      const seen = await Promise.all(all)
      await transaction.rollback().catch(() => undefined)
      const refused = seen.filter((each) => each !== 'done')
      return { refused: refused.length > 0, busy: JSON.stringify(refused).includes('TransactionBusy') }
    },
  },
  {
    name: 'runTransaction does not retry a conflict of doc.update: the SDK loses its code',
    basis: 'documented',
    source: 'sdk: wx-server-sdk 4.0.2 rewraps the error',
    expected: { attempts: 1, refused: true },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const holder = await db.startTransaction()
      await doc(holder, id).update({ data: { n: 2 } })
      let attempts = 0
      const work = db.runTransaction(async (transaction) => {
        attempts += 1
        await doc(transaction, id).update({ data: { n: 3 } })
      })
      const refused = (await refusal(lab, work)) !== 'done'
      await holder.rollback()
      return { attempts, refused }
    },
  },
]

import type { Case } from '../case'
import { refusal } from '../case'
import { db, is } from '../sdk'

import { CONFLICT, doc, read, readIn, isPending } from './steps'

/** What transactions see and do to each other. */
export const isolation: Case[] = [
  {
    name: 'a second transaction’s write to the same document fails at once',
    basis: 'documented',
    source: 'sdk: tests 冲突检测; wx: transaction',
    expected: CONFLICT,
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await doc(first, id).update({ data: { n: 2 } })
      const seen = await refusal(lab, doc(second, id).update({ data: { n: 3 } }))
      await second.rollback().catch(() => undefined)
      await first.commit()
      return seen
    },
  },
  {
    name: 'a write to what was committed since the snapshot is a conflict too',
    basis: 'assumed',
    source: 'mongo: snapshot isolation, first writer wins',
    expected: CONFLICT,
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const transaction = await db.startTransaction()
      await readIn(transaction, id)
      await lab.docs.doc(id).update({ data: { n: 2 } })
      const seen = await refusal(lab, doc(transaction, id).update({ data: { n: 3 } }))
      await transaction.rollback().catch(() => undefined)
      return seen
    },
  },
  {
    name: 'a transaction reads its snapshot, whatever is written meanwhile',
    basis: 'documented',
    source: 'sdk: tests 读快照',
    expected: { first: 1, again: 1, outside: 2 },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const transaction = await db.startTransaction()
      const first = await readIn(transaction, id)
      await lab.docs.doc(id).update({ data: { n: 2 } })
      const again = await readIn(transaction, id)
      await transaction.rollback()
      return { first, again, outside: await read(lab, id) }
    },
  },
  {
    name: 'a plain update of a locked document waits for the commit',
    basis: 'documented',
    source: 'wx: transaction, locks',
    expected: { waits: true, updated: 1, n: 12 },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      const transaction = await db.startTransaction()
      await doc(transaction, id).update({ data: { n: 2 } })
      const plain = lab.docs.doc(id).update({ data: { n: is('inc', 10) } })
      const waits = await isPending(plain, 400)
      await transaction.commit()
      return { waits, updated: (await plain).stats.updated, n: await read(lab, id) }
    },
  },
  {
    name: 'write skew is allowed: two transactions that write different documents both commit',
    basis: 'documented',
    source: 'sdk: tests write skew',
    expected: [2, 2],
    observe: async (lab) => {
      const [a, b] = [await lab.add({ n: 1 }), await lab.add({ n: 1 })]
      const [first, second] = [await db.startTransaction(), await db.startTransaction()]
      await readIn(first, b)
      await readIn(second, a)
      await doc(first, a).update({ data: { n: 2 } })
      await doc(second, b).update({ data: { n: 2 } })
      await first.commit()
      await second.commit()
      return [await read(lab, a), await read(lab, b)]
    },
  },
]

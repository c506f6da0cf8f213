import { setTimeout as delay } from 'node:timers/promises'
import { Transactions } from '../../../localcloud/database/transaction/transactions'
import { Store } from '../../../localcloud/database/store/store'
import type { Database } from '../../../localcloud/database/open'
import { abort, aDatabase, aFolder, begin, client, closeAll, commit } from './a-database'

const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT' }
const gone = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]') as string,
}
const busy = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message: expect.stringContaining('[ResourceUnavailable.TransactionBusy]') as string,
}

let database: Database
let outside: ReturnType<typeof client>

beforeEach(async () => {
  database = await aDatabase({
    collections: [
      { name: 'things', indexes: [{ name: 'code', unique: true, keys: [{ name: 'code', direction: 1 }] }] },
    ],
  })
  outside = client(database)
  await outside.add({ _id: 'a', n: 1, code: 1 }, { _id: 'b', n: 1, code: 2 })
})
afterEach(closeAll)

const started = async () => {
  const id = await begin(database)
  return { id, ...client(database, 'things', id) }
}

test('a transaction reads its snapshot although others write meanwhile', async () => {
  const inside = await started()
  await outside.update({ _id: 'a' }, { $set: { n: 5 } })
  await outside.add({ _id: 'c', code: 3 })

  expect(await inside.find({ _id: 'a' })).toMatchObject([{ n: 1 }])
  expect(await inside.count({})).toEqual({ data: { total: 2 } })
})

test('a transaction sees its own writes and nobody else does before the commit', async () => {
  const inside = await started()
  await inside.update({ _id: 'a' }, { $inc: { n: 1 } })
  await inside.add({ _id: 'c', n: 2, code: 3 })
  await inside.remove({ _id: 'b' })

  expect(await inside.find({ n: 2 }, { order: { _id: -1 } })).toMatchObject([{ _id: 'c' }, { _id: 'a' }])
  expect(await inside.count({})).toEqual({ data: { total: 2 } })
  expect(await outside.find({})).toMatchObject([{ _id: 'a', n: 1 }, { _id: 'b' }])

  await commit(database, inside.id)

  expect(await outside.find({})).toMatchObject([{ _id: 'a', n: 2 }, { _id: 'c' }])
})

test('an aborted transaction leaves nothing', async () => {
  const inside = await started()
  await inside.update({ _id: 'a' }, { $inc: { n: 1 } })
  await inside.add({ _id: 'c', code: 3 })

  expect(await abort(database, inside.id)).toEqual({})

  expect(await outside.find({})).toMatchObject([{ _id: 'a', n: 1 }, { _id: 'b' }])
})

test('a second transaction that writes a locked document fails at once and is over', async () => {
  const [first, second] = [await started(), await started()]
  await first.update({ _id: 'a' }, { $inc: { n: 1 } })

  expect(await second.update({ _id: 'a' }, { $inc: { n: 1 } })).toMatchObject(conflict)
  expect(await second.find({ _id: 'a' }).catch((error: unknown) => String(error))).toContain(
    'TransactionNotExist',
  )
  expect(await commit(database, first.id)).toEqual({})
  expect(await outside.find({ _id: 'a' })).toMatchObject([{ n: 2 }])
})

test('a write to a document that changed after the snapshot is a conflict', async () => {
  const inside = await started()
  await outside.update({ _id: 'a' }, { $inc: { n: 1 } })

  expect(await inside.update({ _id: 'a' }, { $inc: { n: 1 } })).toMatchObject(conflict)
})

test('the same new _id or unique key in two transactions is a conflict', async () => {
  const [first, second, third] = [await started(), await started(), await started()]
  await first.add({ _id: 'c', code: 3 })

  expect(await second.add({ _id: 'c', code: 4 })).toMatchObject(conflict)
  expect(await third.add({ _id: 'd', code: 3 })).toMatchObject(conflict)
})

test('a unique key taken after the snapshot is a conflict', async () => {
  const inside = await started()
  await outside.add({ _id: 'c', code: 3 })

  expect(await inside.add({ _id: 'd', code: 3 })).toMatchObject(conflict)
})

test('write skew is allowed: each reads what the other writes', async () => {
  const [first, second] = [await started(), await started()]
  await first.find({ _id: 'b' })
  await second.find({ _id: 'a' })
  await first.update({ _id: 'a' }, { $set: { n: 0 } })
  await second.update({ _id: 'b' }, { $set: { n: 0 } })

  expect([await commit(database, first.id), await commit(database, second.id)]).toEqual([{}, {}])
})

test.each([
  ['commits', commit, 12],
  ['aborts', abort, 11],
])('a plain write waits until the transaction %s', async (_, finish, n) => {
  const inside = await started()
  await inside.update({ _id: 'a' }, { $inc: { n: 1 } })
  let done = false

  const waiting = outside.update({ _id: 'a' }, { $inc: { n: 10 } }).then((answer) => {
    done = true
    return answer
  })
  await delay(30)

  expect(done).toBe(false)
  await finish(database, inside.id)
  expect(await waiting).toEqual({ data: { updated: 1 } })
  expect(await outside.find({ _id: 'a' })).toMatchObject([{ n }])
})

test('a plain read does not wait and sees the old value', async () => {
  const inside = await started()
  await inside.update({ _id: 'a' }, { $set: { n: 9 } })

  expect(await outside.find({ _id: 'a' })).toMatchObject([{ n: 1 }])
})

test('two operations at once in one transaction: the second is refused as busy, the first stands', async () => {
  const inside = await started()

  const answers = await Promise.all([
    inside.update({ _id: 'a' }, { $inc: { n: 1 } }),
    inside.update({ _id: 'b' }, { $inc: { n: 1 } }),
  ])

  expect(answers).toEqual([{ data: { updated: 1 } }, busy])
  expect(await commit(database, inside.id)).toEqual({})
  expect(await outside.find({})).toMatchObject([{ n: 2 }, { n: 1 }])
})

test('operations one after the other are never busy', async () => {
  const inside = await started()

  for (let turn = 0; turn < 30; turn += 1)
    expect(await inside.update({ _id: 'a' }, { $inc: { n: 1 } })).toEqual({ data: { updated: 1 } })
})

test('a refused write ends the transaction', async () => {
  const inside = await started()

  expect(await inside.add({ _id: 'a' })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect(await commit(database, inside.id)).toEqual(gone)
})

test('an unknown or finished transaction does not exist', async () => {
  const inside = await started()
  await commit(database, inside.id)

  expect(await commit(database, inside.id)).toEqual(gone)
  expect(await abort(database, 'nonsense')).toEqual(gone)
})

test('a transaction that is too old is gone and its locks are free', async () => {
  const path = aFolder()
  const store = new Store(path)
  const transactions = new Transactions(store, 20)
  const id = await transactions.start()
  await delay(60)

  await expect(transactions.commit(id)).rejects.toThrow('must be commit or abort in 30 seconds')
  await store.close()
})

const incrementOnce = async (): Promise<boolean> => {
  const inside = await started()
  const read = (await inside.find({ _id: 'a' }).catch(() => [])) as { n: number }[]
  const answer = await inside.update({ _id: 'a' }, { $set: { n: (read[0]?.n ?? 0) + 1 } })
  if (answer.code) return false
  return !(await commit(database, inside.id)).code
}

test('read-modify-write transactions under contention lose nothing: the sum is the number of commits', async () => {
  let committed = 0
  const worker = async (_: unknown, own: number) => {
    for (let turn = 0; turn < 12; turn += 1) {
      await delay((own * 7 + turn * 13) % 40)
      if (turn % 3 === 0) await outside.update({ _id: 'b' }, { $inc: { n: 1 } })
      if (await incrementOnce()) committed += 1
    }
  }

  await Promise.all(Array.from({ length: 15 }, worker))

  expect(committed).toBeGreaterThan(0)
  expect(await outside.find({})).toMatchObject([{ n: 1 + committed }, { n: 1 + 60 }])
})

test('plain increments and transactions on one document together give the exact sum', async () => {
  let committed = 0
  const plain = Array.from({ length: 200 }, async (_, turn) => {
    await delay(turn % 40)
    await outside.update({ _id: 'a' }, { $inc: { n: 1 } })
  })
  const transactional = Array.from({ length: 40 }, async (_, turn) => {
    await delay(turn)
    if (await incrementOnce()) committed += 1
  })

  await Promise.all([...plain, ...transactional])

  expect(await outside.find({ _id: 'a' })).toMatchObject([{ n: 1 + 200 + committed }])
})

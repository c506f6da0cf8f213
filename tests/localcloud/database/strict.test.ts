import { aDatabase, client, closeAll } from './a-database'
import type { Database } from '../../../localcloud/database/open'

let database: Database
beforeEach(async () => {
  database = await aDatabase({
    strict: true,
    collections: [
      { name: 'things', indexes: [{ name: 'even', keys: [{ name: 'even', direction: 1 }] }] },
      { name: 'empty', indexes: [] },
    ],
  })
  await database.load(
    'things',
    Array.from({ length: 1000 }, (_, n) => ({ _id: `d${n}`, n, even: n % 2 === 0 })),
  )
})
afterEach(closeAll)

const refused = { code: 'LOCAL_EXPENSIVE_QUERY' }

test('a query that examines more than 200 documents and 5 times its answer is refused and says so', async () => {
  const answer = await client(database).get({ n: 7 })

  expect(answer).toMatchObject(refused)
  expect(answer.message).toContain('things')
  expect(answer.message).toContain('examined 1000 documents and returned 1')
})

test('a report is answered', async () => {
  expect(await client(database).get({ n: 7 }, { report: true })).not.toHaveProperty('code')
})

test('an indexed query, a query by _id and a query that returns what it examines are answered', async () => {
  const { get, count } = client(database)

  expect(await get({ _id: 'd7' })).not.toHaveProperty('code')
  expect(await get({ even: true }, { limit: 10 })).not.toHaveProperty('code')
  expect(await count({ even: true })).toEqual({ data: { total: 500 } })
  expect(await count({})).toEqual({ data: { total: 1000 } })
  expect(await client(database, 'empty').get({ n: 1 })).not.toHaveProperty('code')
})

test('a sort without an index, an update and a removal by an unindexed field are refused and change nothing', async () => {
  const { get, update, remove, count } = client(database)

  expect(await get({ even: true }, { order: '{"n":1}', limit: 10 })).toMatchObject(refused)
  expect(await update({ n: 7 }, { $set: { x: 1 } })).toMatchObject(refused)
  expect(await remove({ n: 7 })).toMatchObject(refused)
  expect(await count({})).toEqual({ data: { total: 1000 } })
})

test('an aggregation counts what it reads against the rows that it answers', async () => {
  const { aggregate } = client(database)

  expect(await aggregate({ $group: { _id: '$even', n: { $sum: 1 } } })).toMatchObject(refused)
  expect(
    await aggregate({ $match: { _id: { $in: ['d1', 'd2'] } } }, { $group: { _id: null, n: { $sum: 1 } } }),
  ).not.toHaveProperty('code')
})

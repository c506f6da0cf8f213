import type { Database } from '../../../localcloud/database/open'
import { aDatabase, aFolder, client, closeAll, listOf } from './a-database'
import { openDatabase } from '../../../localcloud/database/open'

let database: Database
let things: ReturnType<typeof client>
beforeEach(async () => {
  database = await aDatabase({ collections: [{ name: 'things', indexes: [] }] })
  things = client(database)
})
afterEach(closeAll)

const seed = (count: number) =>
  database.load(
    'things',
    Array.from({ length: count }, (_, n) => ({
      _id: `d${n}`,
      n,
      tags: ['a', 'b', 'c'],
      deep: { x: n, y: 1 },
    })),
  )

test('get() answers 100 documents unless asked for more, and never more than 1000', async () => {
  await seed(1200)

  expect(await things.find({})).toHaveLength(100)
  expect(await things.find({}, { limit: 150 })).toHaveLength(150)
  expect(await things.find({}, { limit: 5000 })).toHaveLength(1000)
})

test('skip and limit cut the ordered list, and the answer repeats them', async () => {
  await seed(10)

  const answer = await things.get({}, { order: '{"n":{"$numberInt":"-1"}}', offset: 2, limit: 3 })

  expect(answer.data).toMatchObject({ limit: 3, offset: 2 })
  expect(listOf(answer)).toMatchObject([{ n: 7 }, { n: 6 }, { n: 5 }])
})

test.each([
  ['includes fields and _id', { n: 1, 'deep.x': 1 }, { _id: 'd1', n: 1, deep: { x: 1 } }],
  ['includes without _id', { n: true, _id: false }, { n: 1 }],
  ['includes _id alone', { _id: 1 }, { _id: 'd1' }],
  ['excludes fields', { tags: 0, 'deep.y': 0 }, { _id: 'd1', n: 1, deep: { x: 1 } }],
  [
    'slices an array and keeps the rest',
    { tags: { $slice: -1 } },
    { _id: 'd1', n: 1, tags: ['c'], deep: { x: 1, y: 1 } },
  ],
  ['slices by position', { tags: { $slice: [1, 1] }, n: 1 }, { _id: 'd1', n: 1, tags: ['b'] }],
  [
    'takes the first element that matches',
    { tags: { $elemMatch: { $gt: 'a' } } },
    { _id: 'd1', tags: ['b'] },
  ],
])('field() %s', async (_, projection, expected) => {
  await seed(2)

  expect(await things.find({ _id: 'd1' }, { projection })).toEqual([expected])
})

test('orderBy follows the order of types: nothing, numbers, text, objects, arrays by element, booleans, dates', async () => {
  await things.add(
    { _id: 'date', v: new Date(0) },
    { _id: 'true', v: true },
    { _id: 'text', v: 'a' },
    { _id: 'object', v: { a: 1 } },
    { _id: 'list', v: [2, 'z'] },
    { _id: 'none' },
    { _id: 'null', v: null },
    { _id: 'two', v: 2.5 },
    { _id: 'empty', v: [] },
  )
  const ids = async (direction: number) =>
    (await things.find({}, { order: { v: direction } })).map((doc) => (doc as { _id: string })._id)

  expect(await ids(1)).toEqual(['empty', 'none', 'null', 'list', 'two', 'text', 'object', 'true', 'date'])
  expect(await ids(-1)).toEqual(['date', 'true', 'object', 'list', 'text', 'two', 'none', 'null', 'empty'])
})

test('what is stored comes back with its types', async () => {
  const data = [
    '{"_id":"a","i":{"$numberInt":"1"},"d":{"$numberDouble":"1.5"},"l":{"$numberLong":"1700000000000"},"t":{"$date":{"$numberLong":"-5"}},"z":null,"e":{},"f":[[{"x":[]}]],"s":"\\u0000汉"}',
  ]
  await database.run('database.insertDocument', { collectionName: 'things', data })

  const answer = await things.get({})

  expect((answer.data as { list: string[] }).list.map((text) => JSON.parse(text) as unknown)).toEqual(
    data.map((text) => JSON.parse(text) as unknown),
  )
})

test('a generated _id is 32 hexadecimal characters and stands first', async () => {
  const answer = await things.add({ n: 1 })

  expect(answer).toEqual({ data: { insertedIds: [expect.stringMatching(/^[0-9a-f]{32}$/)] } })
  expect(Object.keys(database.peek('things')[0] ?? {})).toEqual(['_id', 'n'])
})

test('serverDate is the server clock with its offset, in writes and in queries', async () => {
  const own = await aDatabase({
    now: () => new Date(1_000_000),
    collections: [{ name: 'things', indexes: [] }],
  })
  const serverDate = (offset: number) => ({ $tcb_server_date: { offset } })
  const { add, find } = client(own)
  await add({ _id: 'a', at: serverDate(500) })

  expect(own.peek('things')).toEqual([{ _id: 'a', at: new Date(1_000_500) }])
  expect(await find({ at: { $gt: serverDate(0) } })).toHaveLength(1)
})

test('update with multi changes all, without it the first; a missing document counts 0', async () => {
  await seed(3)

  expect(await things.update({ n: { $gte: 1 } }, { $set: { x: 1 } })).toEqual({ data: { updated: 2 } })
  expect(await things.update({}, { $set: { y: 1 } }, false)).toEqual({ data: { updated: 1 } })
  expect(await things.update({ _id: 'zz' }, { $set: { y: 1 } })).toEqual({ data: { updated: 0 } })
  expect(database.peek('things', { query: { y: 1 } })).toMatchObject([{ _id: 'd0' }])
})

test('an update that matches but changes nothing counts as updated', async () => {
  await seed(1)

  expect(await things.update({ _id: 'd0' }, { $set: { n: 0 } })).toEqual({ data: { updated: 1 } })
})

test('updateAndReturn answers the document as it is afterwards', async () => {
  await seed(1)

  const answer = await database.run('database.modifyAndReturnDoc', {
    collectionName: 'things',
    query: '{"_id":"d0"}',
    data: '{"$inc":{"n":{"$numberInt":"4"}},"$unset":{"tags":"","deep":""}}',
  })

  expect(answer).toEqual({ data: { updated: 1, doc: '{"_id":"d0","n":{"$numberInt":"4"}}' } })
})

test('remove takes all that match, or one', async () => {
  await seed(5)

  expect(await things.remove({ n: { $lt: 2 } })).toEqual({ data: { deleted: 2 } })
  expect(await things.remove({}, false)).toEqual({ data: { deleted: 1 } })
  expect(database.collections()).toMatchObject([{ count: 2 }])
})

test('geoNear sorts by distance', async () => {
  const at = (east: number) => ({ type: 'Point', coordinates: [east, 23] })
  await things.add({ _id: 'far', loc: at(114) }, { _id: 'near', loc: at(113.01) }, { _id: 'none' })

  const rows = await things.find({ loc: { $nearSphere: { $geometry: at(113), $maxDistance: 200_000 } } })

  expect(rows).toMatchObject([{ _id: 'near' }, { _id: 'far' }])
})

test.each([
  ['an unknown action', 'database.watch', {}, 'NOT_EMULATED'],
  [
    'a collection that does not exist',
    'database.getDocument',
    { collectionName: 'nope' },
    'DATABASE_COLLECTION_NOT_EXIST',
  ],
  [
    'an aggregation on a collection that does not exist',
    'database.aggregateDocuments',
    { collectionName: 'nope', stages: [] },
    'DATABASE_COLLECTION_NOT_EXIST',
  ],
  ['a removal without a query', 'database.removeDocument', { collectionName: 'things' }, 'INVALID_PARAM'],
  [
    'a query that is not JSON',
    'database.getDocument',
    { collectionName: 'things', query: '{' },
    'INVALID_PARAM',
  ],
  [
    'a BSON type that is not stored',
    'database.insertDocument',
    { collectionName: 'things', data: ['{"x":{"$numberDecimal":"1"}}'] },
    'NOT_EMULATED',
  ],
  [
    'a field that begins with a dollar',
    'database.insertDocument',
    { collectionName: 'things', data: ['{"$x":1}'] },
    'DATABASE_REQUEST_FAILED',
  ],
  [
    'a field named __proto__',
    'database.insertDocument',
    { collectionName: 'things', data: ['{"__proto__":{"x":1}}'] },
    'INVALID_PARAM',
  ],
])('%s is an answer with a code, not a rejection', async (_, action, body, code) => {
  expect(await database.run(action, body)).toMatchObject({ code })
})

test('documents, collections and insertion order survive closing', async () => {
  const path = aFolder()
  const first = await openDatabase({ path, collections: [{ name: 'things', indexes: [] }] })
  await first.run('database.addCollection', { collectionName: 'more' })
  for (const _id of ['b', 'a', 'c']) await client(first).add({ _id })
  await first.close()

  const second = await openDatabase({ path })
  await client(second).add({ _id: '0' })

  expect(second.peek('things').map(({ _id }) => _id)).toEqual(['b', 'a', 'c', '0'])
  expect(
    second
      .collections()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['more', 'things'])
  await second.close()
})

test('clear removes every document and keeps collections, and transactions end', async () => {
  await seed(5)
  const { transactionId } = await database.run('database.startTransaction', {})
  await database.clear()

  expect(database.collections()).toMatchObject([{ name: 'things', count: 0 }])
  expect(await database.run('database.commitTransaction', { transactionId })).toHaveProperty('code')
  await seed(2)
  expect(database.peek('things', { query: { _id: 'd1' } })).toHaveLength(1)
})

test('peek pages and filters plain documents', async () => {
  await seed(5)

  expect(database.peek('things', { skip: 1, limit: 2, query: { n: { $gt: 0 } } })).toMatchObject([
    { n: 2 },
    { n: 3 },
  ])
})

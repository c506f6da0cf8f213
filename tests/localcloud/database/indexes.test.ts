import { aDatabase, aFolder, client, closeAll } from './a-database'
import { openDatabase, type IndexSpec } from '../../../localcloud/database/open'

afterEach(closeAll)

const index = (name: string, fields: string[], unique = false): IndexSpec => ({
  name,
  unique,
  keys: fields.map((field) => ({ name: field, direction: 1 })),
})

const withIndexes = (...indexes: IndexSpec[]) => aDatabase({ collections: [{ name: 'things', indexes }] })

const duplicate = (name: string, key: string) => ({
  code: 'DATABASE_REQUEST_FAILED',
  message:
    '[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error ' +
    `collection: tnt-local.things index: ${name} dup key: ${key}}]}, {<nil>}]`,
})

test('a unique index refuses a second document with the key', async () => {
  const { add, count } = client(await withIndexes(index('phone', ['phone'], true)))
  await add({ _id: 'a', phone: '1' })

  expect(await add({ _id: 'b', phone: '1' })).toEqual(duplicate('phone', '{ : "1" }'))
  expect(await count({})).toEqual({ data: { total: 1 } })
})

test('in a unique index a missing field counts as null: one document may lack it', async () => {
  const { add } = client(await withIndexes(index('phone', ['phone'], true)))

  expect(await add({ _id: 'a' })).toEqual({ data: { insertedIds: ['a'] } })
  expect(await add({ _id: 'b' })).toEqual(duplicate('phone', '{ : null }'))
  expect(await add({ _id: 'c', phone: null })).toEqual(duplicate('phone', '{ : null }'))
})

test('a compound unique index looks at all its fields', async () => {
  const { add } = client(await withIndexes(index('pair', ['org', 'n'], true)))
  await add({ org: 'x', n: 1 })

  expect(await add({ org: 'x', n: 2 })).not.toHaveProperty('code')
  expect(await add({ org: 'x', n: 1 })).toEqual(duplicate('pair', '{ : "x", : 1 }'))
})

test('an update or upsert into a taken key is refused and changes nothing', async () => {
  const { add, update, set, find } = client(await withIndexes(index('phone', ['phone'], true)))
  await add({ _id: 'a', phone: '1' }, { _id: 'b', phone: '2' })

  expect(await update({ _id: 'b' }, { $set: { phone: '1' } })).toEqual(duplicate('phone', '{ : "1" }'))
  expect(await set('c', { phone: '2' })).toEqual(duplicate('phone', '{ : "2" }'))
  expect(await find({})).toEqual([
    { _id: 'a', phone: '1' },
    { _id: 'b', phone: '2' },
  ])
})

test('a key is free again after a removal or a change', async () => {
  const { add, update, remove } = client(await withIndexes(index('phone', ['phone'], true)))
  await add({ _id: 'a', phone: '1' }, { _id: 'b', phone: '2' })
  await remove({ _id: 'a' })
  await update({ _id: 'b' }, { $set: { phone: '3' } })

  expect(await add({ _id: 'c', phone: '1' }, { _id: 'd', phone: '2' })).not.toHaveProperty('code')
})

test('several documents are added together or not at all', async () => {
  const { add, count } = client(await withIndexes(index('phone', ['phone'], true)))

  expect(await add({ phone: '1' }, { phone: '1' })).toHaveProperty('code')
  expect(await count({})).toEqual({ data: { total: 0 } })
})

test('an index over two arrays of one document is refused at the write', async () => {
  const { add } = client(await withIndexes(index('two', ['x', 'y'])))

  expect(await add({ x: [1], y: 2 })).not.toHaveProperty('code')
  expect(await add({ x: [1], y: [2] })).toMatchObject({ message: 'cannot index parallel arrays [y] [x]' })
})

test('an index field holds at most 1024 bytes', async () => {
  const { add } = client(await withIndexes(index('text', ['text'])))

  expect(await add({ text: 'x'.repeat(1024) })).not.toHaveProperty('code')
  expect(await add({ text: 'x'.repeat(1025) })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect(await add({ text: '汉'.repeat(342) })).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  expect(await add({ other: 'x'.repeat(5000) })).not.toHaveProperty('code')
})

test('an index that is added later holds the documents that were there, also after reopening', async () => {
  const path = aFolder()
  const first = await openDatabase({ path, collections: [{ name: 'things', indexes: [] }] })
  await first.load(
    'things',
    Array.from({ length: 300 }, (_, n) => ({ _id: `d${n}`, n, tags: [`t${n}`] })),
  )
  await first.close()

  const indexes = [index('tags', ['tags']), index('n', ['n'], true)]
  const second = await openDatabase({ path, strict: true, collections: [{ name: 'things', indexes }] })
  const { find, add } = client(second)

  expect(second.collections()).toEqual([{ name: 'things', count: 300, indexes }])
  expect(await find({ tags: 't7' })).toEqual([{ _id: 'd7', n: 7, tags: ['t7'] }])
  expect(await add({ _id: 'again', n: 7 })).toHaveProperty('code')
  await second.close()
})

test('a unique index over documents that clash is refused and the collection stays as it was', async () => {
  const database = await withIndexes()
  await database.load('things', [{ n: 1 }, { n: 1 }])

  await expect(database.ensure([{ name: 'things', indexes: [index('n', ['n'], true)] }])).rejects.toThrow(
    'E11000',
  )
  expect(database.collections()).toEqual([{ name: 'things', count: 2, indexes: [] }])
})

test('load refuses a duplicate and then keeps nothing of the load', async () => {
  const database = await withIndexes(index('n', ['n'], true))
  await database.load('things', [{ n: 1 }])

  await expect(database.load('things', [{ n: 2 }, { n: 1 }])).rejects.toThrow('E11000')
  expect(database.peek('things')).toHaveLength(1)
})

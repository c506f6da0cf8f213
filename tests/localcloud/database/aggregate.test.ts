import type { Database } from '../../../localcloud/database/open'
import { aDatabase, client, closeAll, listOf } from './a-database'

type Fields = Record<string, unknown>

let database: Database
beforeAll(async () => {
  database = await aDatabase({
    collections: [
      { name: 'things', indexes: [] },
      { name: 'users', indexes: [{ name: 'course', keys: [{ name: 'course', direction: 1 }] }] },
      { name: 'many', indexes: [] },
    ],
  })
  await database.load('things', [
    { _id: 'a', name: 'Go', left: 5, tags: ['x', 'y'], at: new Date('2024-01-07T00:00:00Z') },
    { _id: 'b', name: '书法', left: 2, tags: ['x'], at: new Date('2024-03-01T00:00:00Z') },
    { _id: 'c', name: 'Choir', left: 5, tags: [], at: new Date('2024-12-31T23:00:00Z') },
  ])
  await database.load('users', [
    { _id: 'u1', course: 'a', n: 1 },
    { _id: 'u2', course: 'a', n: 2 },
    { _id: 'u3', course: 'b', n: 3 },
  ])
  await database.load(
    'many',
    Array.from({ length: 30 }, (_, n) => ({ _id: n, n })),
  )
})
afterAll(closeAll)

const run = async (...stages: Fields[]) => listOf(await client(database).aggregate(...stages))

test('without a limit stage 20 rows come back, with one as many as it says', async () => {
  const { aggregate } = client(database, 'many')

  expect(listOf(await aggregate({ $match: {} }))).toHaveLength(20)
  expect(listOf(await aggregate({ $limit: 25 }))).toHaveLength(25)
})

test("$match has the database's own semantics, also after another stage", async () => {
  expect(
    await run({ $match: { absent: null } }, { $match: { tags: 'y' } }, { $project: { _id: 1 } }),
  ).toEqual([{ _id: 'a' }])
})

test('$group with its accumulators', async () => {
  const rows = await run(
    {
      $group: {
        _id: '$left',
        n: { $sum: 1 },
        mean: { $avg: '$left' },
        first: { $first: '$name' },
        last: { $last: '$name' },
        all: { $push: '$_id' },
        low: { $min: '$_id' },
        high: { $max: '$_id' },
        set: { $addToSet: '$left' },
      },
    },
    { $sort: { _id: 1 } },
  )

  expect(rows).toEqual([
    { _id: 2, n: 1, mean: 2, first: '书法', last: '书法', all: ['b'], low: 'b', high: 'b', set: [2] },
    { _id: 5, n: 2, mean: 5, first: 'Go', last: 'Choir', all: ['a', 'c'], low: 'a', high: 'c', set: [5] },
  ])
})

test('$sort, $skip and $limit', async () => {
  expect(
    await run({ $sort: { left: -1, _id: -1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }),
  ).toEqual([{ _id: 'a' }])
})

test('$project keeps, drops and computes; the fields keep their order with _id first', async () => {
  const [row] = await run(
    { $match: { _id: 'a' } },
    { $project: { left: 1, name: 1, twice: { $multiply: ['$left', 2] } } },
  )

  expect(row).toEqual({ _id: 'a', name: 'Go', left: 5, twice: 10 })
  expect(Object.keys(row as object)).toEqual(['_id', 'name', 'left', 'twice'])
  expect(await run({ $match: { _id: 'b' } }, { $project: { at: 0, tags: 0, name: 0 } })).toEqual([
    { _id: 'b', left: 2 },
  ])
})

test('$addFields, $unwind, $sortByCount, $count', async () => {
  expect(await run({ $unwind: '$tags' }, { $sortByCount: '$tags' })).toEqual([
    { _id: 'x', count: 2 },
    { _id: 'y', count: 1 },
  ])
  expect(
    await run({ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }, { $count: 'n' }),
  ).toEqual([{ n: 4 }])
  expect(
    await run(
      { $addFields: { size: { $size: '$tags' } } },
      { $group: { _id: null, sum: { $sum: '$size' } } },
    ),
  ).toEqual([{ _id: null, sum: 3 }])
})

test('$replaceRoot and $bucket', async () => {
  expect(await run({ $match: { _id: 'a' } }, { $replaceRoot: { newRoot: { x: '$left' } } })).toEqual([
    { x: 5 },
  ])
  expect(
    await run({
      $bucket: { groupBy: '$left', boundaries: [0, 3, 6], default: 'rest', output: { n: { $sum: 1 } } },
    }),
  ).toEqual([
    { _id: 0, n: 1 },
    { _id: 3, n: 2 },
  ])
})

test('$sample takes so many different documents', async () => {
  const rows = (await run({ $sample: { size: 2 } })) as { _id: string }[]

  expect(new Set(rows.map(({ _id }) => _id)).size).toBe(2)
})

test('$lookup by field, and an unknown collection gives empty lists', async () => {
  const by = (from: string) => ({ $lookup: { from, localField: '_id', foreignField: 'course', as: 'users' } })

  expect(await run(by('users'), { $project: { 'users.n': 1 } })).toEqual([
    { _id: 'a', users: [{ n: 1 }, { n: 2 }] },
    { _id: 'b', users: [{ n: 3 }] },
    { _id: 'c', users: [] },
  ])
  expect(await run(by('nowhere'), { $limit: 1 }, { $project: { users: 1 } })).toEqual([
    { _id: 'a', users: [] },
  ])
})

test('$lookup by pipeline with variables', async () => {
  const rows = await run(
    {
      $lookup: {
        from: 'users',
        let: { id: '$_id', least: 2 },
        pipeline: [
          { $match: { $expr: { $and: [{ $eq: ['$course', '$$id'] }, { $gte: ['$n', '$$least'] }] } } },
          { $project: { _id: 0, n: 1 } },
        ],
        as: 'users',
      },
    },
    { $project: { users: 1 } },
  )

  expect(rows).toEqual([
    { _id: 'a', users: [{ n: 2 }] },
    { _id: 'b', users: [{ n: 3 }] },
    { _id: 'c', users: [] },
  ])
})

test.each([
  ['$week counts from the first Sunday', { $week: '$at' }, [1, 8, 52]],
  ['$week takes a time zone', { $week: { date: '$at', timezone: '+08:00' } }, [1, 8, 0]],
  ['$indexOfCP counts characters', { $indexOfCP: ['$name', '法'] }, [-1, 1, -1]],
  ['$substr with -1 takes the rest', { $substr: ['$name', 3, -1] }, ['', '法', 'ir']],
  [
    '$dateToString',
    { $dateToString: { date: '$at', format: '%Y-%m-%d' } },
    ['2024-01-07', '2024-03-01', '2024-12-31'],
  ],
  [
    '$dateToString takes Beijing time',
    { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } },
    ['2024-01-07', '2024-03-01', '2025-01-01'],
  ],
  ['$cond', { $cond: [{ $gt: ['$left', 3] }, 'many', 'few'] }, ['many', 'few', 'many']],
  ['$ifNull', { $ifNull: ['$absent', 'none'] }, ['none', 'none', 'none']],
  ['$filter', { $filter: { input: '$tags', as: 't', cond: { $eq: ['$$t', 'x'] } } }, [['x'], ['x'], []]],
])('%s', async (_, expression, expected) => {
  const rows = (await run({ $project: { v: expression } })) as { v: unknown }[]

  expect(rows.map(({ v }) => v)).toEqual(expected)
})

test.each([
  ['$out', { $out: 'x' }],
  ['$facet', { $facet: {} }],
  ['$function', { $project: { v: { $function: {} } } }],
  ['$dateDiff', { $group: { _id: { $dateDiff: {} } } }],
])('%s is refused by name', async (name, stage) => {
  expect(await client(database).aggregate(stage)).toEqual({
    code: 'NOT_EMULATED',
    message: `NOT_EMULATED: ${name}`,
  })
})

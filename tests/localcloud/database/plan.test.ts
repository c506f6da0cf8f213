import fc from 'fast-check'
import { find, type Wish } from '../../../localcloud/database/query/find'
import { compileQuery } from '../../../localcloud/database/query/match'
import { sortBy } from '../../../localcloud/database/query/sort'
import type { IndexSpec } from '../../../localcloud/database/store/catalog'
import { ensureCollections } from '../../../localcloud/database/store/define'
import { Draft } from '../../../localcloud/database/store/draft'
import { loadDocuments } from '../../../localcloud/database/store/load'
import { Store } from '../../../localcloud/database/store/store'
import type { Doc } from '../../../localcloud/database/value/value'
import { aFolder, closeAll } from './a-database'

const index = (name: string, ...keys: [string, (1 | -1)?][]): IndexSpec => ({
  name,
  keys: keys.map(([field, direction = 1]) => ({ name: field, direction })),
})

const stores: Store[] = []
const aStore = (docs: Record<string, unknown>[], indexes: IndexSpec[]): Store => {
  const store = new Store(aFolder())
  stores.push(store)
  ensureCollections(store, [{ name: 'people', indexes }])
  loadDocuments(store, 'people', docs)
  return store
}
afterAll(async () => {
  for (const store of stores) await store.close()
  await closeAll()
})

const ask = (store: Store, wish: Wish) => {
  const { rows, examined } = find(new Draft(store.latest), store.collection('people'), wish)
  return { ids: rows.map(({ doc }) => doc._id), examined }
}

describe('On 2,000 people', () => {
  let store: Store
  const people = Array.from({ length: 2000 }, (_, n) => ({
    _id: `p${String(n).padStart(4, '0')}`,
    ancestors: ['root', `d${n % 4}`],
    sortKey: Math.floor(n / 50),
    search: [`z${n % 100}`, 'all'],
    status: n % 500 === 0 ? 'rare' : 'common',
    at: new Date(n * 1000),
    code: `c${n}`,
  }))
  beforeAll(() => {
    store = aStore(people, [
      index('scope', ['ancestors'], ['sortKey'], ['_id']),
      index('search', ['search']),
      index('status', ['status'], ['at', -1]),
      { ...index('code', ['code']), unique: true },
    ])
  })

  test('_id examines one document', () => {
    expect(ask(store, { query: { _id: 'p0007', sortKey: { $gte: 0 } } })).toEqual({
      ids: ['p0007'],
      examined: 1,
    })
  })

  test('$in on _id examines what it names', () => {
    expect(ask(store, { query: { _id: { $in: ['p0007', 'p0003', 'none'] } } }).examined).toBe(2)
  })

  test('a unique key examines one document', () => {
    expect(ask(store, { query: { code: 'c9', ancestors: 'root' } })).toEqual({ ids: ['p0009'], examined: 1 })
  })

  test('a page in index order stops at its limit', () => {
    const page = ask(store, {
      query: { ancestors: 'd1' },
      order: [
        { name: 'sortKey', descending: false },
        { name: '_id', descending: false },
      ],
      limit: 21,
    })

    expect(page).toMatchObject({ examined: 21 })
    expect(page.ids.slice(0, 3)).toEqual(['p0001', 'p0005', 'p0009'])
  })

  test('the same order backwards walks backwards', () => {
    const page = ask(store, {
      query: { ancestors: 'd1' },
      order: [
        { name: 'sortKey', descending: true },
        { name: '_id', descending: true },
      ],
      limit: 2,
    })

    expect(page).toEqual({ ids: ['p1997', 'p1993'], examined: 2 })
  })

  test('the next page by keyset starts behind the cursor, also among equal sort keys', () => {
    const query = {
      $and: [
        { ancestors: 'd1' },
        { $or: [{ sortKey: { $gt: 20 } }, { sortKey: 20, _id: { $gt: 'p1021' } }] },
      ],
    }
    const order = [
      { name: 'sortKey', descending: false },
      { name: '_id', descending: false },
    ]

    expect(ask(store, { query, order, limit: 3 })).toEqual({ ids: ['p1025', 'p1029', 'p1033'], examined: 3 })
  })

  test('the next page backwards by keyset too', () => {
    const query = {
      ancestors: 'd1',
      $or: [{ sortKey: { $lt: 20 } }, { sortKey: 20, _id: { $lt: 'p1001' } }],
    }
    const order = [
      { name: 'sortKey', descending: true },
      { name: '_id', descending: true },
    ]

    expect(ask(store, { query, order, limit: 2 })).toEqual({ ids: ['p0997', 'p0993'], examined: 2 })
  })

  test('a filter that nearly all pass does not send a page to another index', () => {
    const query = { ancestors: 'd1', status: 'common' }
    const order = [
      { name: 'sortKey', descending: false },
      { name: '_id', descending: false },
    ]

    expect(ask(store, { query, order, limit: 20 }).examined).toBeLessThanOrEqual(20)
  })

  test('of two usable indexes the one that leads to fewer documents is taken', () => {
    expect(ask(store, { query: { ancestors: 'root', search: 'z5' } })).toMatchObject({ examined: 20 })
    expect(ask(store, { query: { ancestors: 'root', status: 'rare' } })).toMatchObject({ examined: 4 })
  })

  test('an equality and a range use both fields of an index', () => {
    const query = { status: 'rare', at: { $gte: new Date(500_000), $lt: new Date(1_500_000) } }

    expect(ask(store, { query })).toEqual({ ids: ['p1000', 'p0500'], examined: 2 })
  })

  test('$in on the first field with a range on the second examines only those', () => {
    const query = { status: { $in: ['rare', 'none'] }, at: { $gt: new Date(0) } }

    expect(ask(store, { query }).examined).toBe(3)
  })

  test('the start of a word uses the index', () => {
    expect(ask(store, { query: { code: /^c199/ } }).examined).toBe(11)
  })

  test('a document found through two array elements comes once', () => {
    expect(ask(store, { query: { search: { $in: ['z5', 'all'] } } }).ids).toHaveLength(2000)
  })

  test('an $or over two indexed fields examines what the two find', () => {
    const query = { $or: [{ code: 'c3' }, { status: 'rare' }, { code: { $in: ['c500', 'c4'] } }] }

    expect(ask(store, { query, order: [{ name: '_id', descending: false }] })).toEqual({
      ids: ['p0000', 'p0003', 'p0004', 'p0500', 'p1000', 'p1500'],
      examined: 6,
    })
  })

  test('without an index everything is examined', () => {
    expect(ask(store, { query: { sortKey: 3 } }).examined).toBe(2000)
  })

  test('without an order a scan gives insertion order and stops at its limit', () => {
    expect(ask(store, { query: {}, limit: 2 })).toEqual({ ids: ['p0000', 'p0001'], examined: 2 })
  })
})

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom('a', 'ab', 'b', ''),
  fc.constant(null),
  fc.boolean(),
)
const value = fc.oneof(scalar, fc.constant(new Date(5)), fc.record({ k: scalar }))
const doc = fc.record(
  {
    a: fc.oneof(value, fc.array(scalar, { maxLength: 3 })),
    b: value,
    c: fc.record({ d: scalar }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
const condition = fc.oneof(
  value,
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), scalar)
    .map(([name, operand]) => ({ [name]: operand })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lt: high })),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
  fc.boolean().map((wanted) => ({ $exists: wanted })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map((values) => ({ $all: values })),
)
const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c.d', '_id'), condition, { maxKeys: 3 })
const query = fc.oneof(
  flat,
  fc
    .tuple(flat, fc.array(flat, { minLength: 1, maxLength: 3 }))
    .map(([all, some]) => ({ ...all, $or: some })),
)
const order = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c.d', '_id'), descending: fc.boolean() }),
  { selector: ({ name }) => name, maxLength: 3 },
)

test('an index never changes an answer: planned finds equal a filtered, sorted list', () => {
  fc.assert(
    fc.property(
      fc.array(doc, { maxLength: 12 }),
      fc.array(fc.tuple(query, order), { minLength: 5, maxLength: 5 }),
      (docs, wishes) => {
        const rows = docs.map((fields, n) => ({ _id: n, ...fields }))
        const store = new Store(aFolder())
        ensureCollections(store, [
          {
            name: 'people',
            indexes: [
              index('ab', ['a'], ['b', -1]),
              index('b', ['b'], ['c.d'], ['_id']),
              index('cd', ['c.d', -1], ['a']),
            ],
          },
        ])
        loadDocuments(store, 'people', rows)

        for (const [asked, sort] of wishes) {
          const byId = [...sort, { name: '_id', descending: false }]
          const expected = sortBy(rows.filter(compileQuery(asked as Doc)), byId, (row) => row)
          const found = ask(store, { query: asked, order: byId })
          expect(found.ids).toEqual(expected.map(({ _id }) => _id))
        }
        void store.close()
      },
    ),
    { numRuns: 60 },
  )
})

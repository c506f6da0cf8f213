import fc from 'fast-check'

import { openDatabase } from '../../../localcloud/database/open'
import { aDatabase, aFolder, closeAll, ejson } from './a-database'

afterAll(closeAll)

const names = [
  ...'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' '),
  ...Array.from({ length: 12 }, (_, i) => String(i * 100)),
]

const change = fc.oneof(
  fc.record({ what: fc.constant('$set'), name: fc.constantFrom(...names), value: fc.integer() }),
  fc.record({ what: fc.constant('$unset'), name: fc.constantFrom(...names), value: fc.constant(0) }),
  fc.record({ what: fc.constant('$push'), name: fc.constant(''), value: fc.integer() }),
  fc.record({ what: fc.constant('$pull'), name: fc.constant(''), value: fc.integer({ min: 0, max: 3 }) }),
)

interface Changed {
  what: string
  name: string
  value: number
}

const dataOf = ({ what, name, value }: Changed) => {
  if (what === '$set') return { $set: { [`held.${name}`]: { value, at: new Date(value) } } }
  if (what === '$unset') return { $unset: { [`held.${name}`]: '' } }
  if (what === '$push') return { $push: { trail: { value: Math.abs(value) % 4 } } }
  return { $pull: { trail: { value } } }
}

interface Large {
  _id: string
  held: Record<string, { value: number; at: Date }>
  trail: { value: number }[]
}

const aLarge = (_id: string): Large => ({
  _id,
  held: Object.fromEntries(names.slice(0, 20).map((name) => [name, { value: 0, at: new Date(0) }])),
  trail: Array.from({ length: 20 }, (_, value) => ({ value: value % 4 })),
})

/** What a plain reading of the change does. */
const changeIt = (large: Large, { what, name, value }: Changed): void => {
  if (what === '$set') large.held[name] = { value, at: new Date(value) }
  if (what === '$unset')
    large.held = Object.fromEntries(Object.entries(large.held).filter(([key]) => key !== name))
  if (what === '$push') large.trail.push({ value: Math.abs(value) % 4 })
  if (what === '$pull') large.trail = large.trail.filter((each) => each.value !== value)
}

test('whatever is added to a large document and taken out of it, the disk says it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 80 }), async (changes) => {
      const path = aFolder()
      const database = await openDatabase({ path, collections: [{ name: 'rosters', indexes: [] }] })
      const large = [aLarge('one'), aLarge('two')] as const
      await database.load('rosters', [{ ...aLarge('one') }, { ...aLarge('two') }])

      for (const [i, each] of changes.entries()) {
        const one = large[i % 3 === 0 ? 1 : 0]
        changeIt(one, each)
        const body = { query: ejson({ _id: one._id }), data: ejson(dataOf(each)), merge: true, multi: true }
        const answer = await database.run('database.modifyDocument', { collectionName: 'rosters', ...body })
        expect(answer).toMatchObject({ data: { updated: 1 } })
      }
      await database.close()

      expect((await aDatabase({ path })).peek('rosters')).toEqual(large)
    }),
    { numRuns: 60 },
  )
})

test('two fields of a large document set at once, a version that was taken back, and what follows are all stored', async () => {
  const path = aFolder()
  const database = await openDatabase({
    path,
    collections: [
      {
        name: 'rosters',
        indexes: [{ name: 'code', unique: true, keys: [{ name: 'code', direction: 1 }] }],
      },
    ],
  })
  const held = Object.fromEntries(names.slice(0, 20).map((name) => [name, { value: 0 }]))
  await database.load('rosters', [
    { _id: 'one', code: 1, held },
    { _id: 'two', code: 2, held },
  ])
  const set = (fields: Record<string, unknown>) =>
    database.run('database.modifyDocument', {
      ...{ collectionName: 'rosters', query: ejson({ _id: 'one' }), data: ejson({ $set: fields }) },
      ...{ merge: true, multi: true },
    })

  await set({ 'held.x': { value: 1 }, 'held.y': { value: 2 } })
  expect(await set({ 'held.lost': { value: 3 }, code: 2 })).toMatchObject({
    code: expect.any(String) as string,
  })
  await set({ 'held.z': { value: 4 } })
  await database.close()

  const [one] = (await aDatabase({ path })).peek('rosters')
  expect(one).toEqual({
    _id: 'one',
    code: 1,
    held: { ...held, x: { value: 1 }, y: { value: 2 }, z: { value: 4 } },
  })
})

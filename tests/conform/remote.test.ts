import type { Remote } from './remote'
import { withRealCloud } from './remote'

interface Made {
  functions: Set<string>
  collections: Set<string>
  events: unknown[]
}

const nothing = (): Made => ({ functions: new Set(), collections: new Set(), events: [] })

const later = (work: () => unknown): Promise<void> => Promise.resolve(void work())

const aRemote = (made: Made, upload: () => Promise<void> = () => Promise.resolve()): Remote => ({
  folder: 'dist/conform/conform',
  ci: { uploadFunction: upload },
  manager: {
    collections: () => Promise.resolve([...made.collections]),
    createCollection: (name: string) => later(() => made.collections.add(name)),
    indexes: () => Promise.resolve([]),
    createIndexes: () => Promise.resolve(),
    setRule: () => Promise.resolve(),
    functionState: (name: string) => Promise.resolve(made.functions.has(name) ? {} : null),
    createFunction: (name: string) => later(() => made.functions.add(name)),
    configureFunction: () => Promise.resolve(),
    invoke: (_: string, event: unknown) => Promise.resolve(made.events.push(event)),
    removeFunction: (name: string) => later(() => made.functions.delete(name)),
    removeCollection: (name: string) => later(() => made.collections.delete(name)),
  } as unknown as Remote['manager'],
})

test('function and collections are there for the cases, and gone afterwards', async () => {
  const made = nothing()
  made.collections.add('orgs')

  await withRealCloud(aRemote(made), async (invoke) => {
    expect([...made.functions]).toEqual(['conform'])
    expect([...made.collections]).toEqual(['orgs', 'conform_docs', 'conform_unique'])
    await invoke({ group: 'time' })
  })

  expect(made).toEqual({
    functions: new Set(),
    collections: new Set(['orgs']),
    events: [{ group: 'time' }],
  })
})

test('they are gone after a failure too', async () => {
  const made = nothing()
  const failing = aRemote(made, () => Promise.reject(new Error('no network')))

  await expect(withRealCloud(failing, () => Promise.resolve())).rejects.toThrow('no network')

  expect(made.functions.size + made.collections.size).toBe(0)
})

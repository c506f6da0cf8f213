import { openDatabase } from '../../../localcloud/database/open'
import { Store } from '../../../localcloud/database/store/store'
import { entriesOf } from '../../../localcloud/database/store/entries'
import { withRecord } from '../../../localcloud/database/value/key'
import { aFolder, closeAll } from './a-database'
import { writeAndKill } from './write-and-kill'

afterAll(closeAll)

const mismatches = async (path: string): Promise<number> => {
  const store = new Store(path)
  const collection = store.collection('things')
  const expected = new Set<string>()
  for (const { record, doc } of store.latest.scan(collection))
    for (const index of collection.indexes)
      for (const prefix of entriesOf(index, doc).prefixes)
        expected.add(withRecord(prefix, record).toString('latin1'))
  const actual = [...store.files.entries.getKeys()].map((key) => key.toString('latin1'))
  await store.close()
  return actual.filter((key) => !expected.delete(key)).length + expected.size
}

test('every acknowledged write survives kill -9, whole, with its index entries', async () => {
  const path = aFolder()
  const acknowledged: number[] = []

  for (const writes of [150, 400, 40]) acknowledged.push(...(await writeAndKill(path, writes)))

  const database = await openDatabase({ path })
  const docs = new Map(database.peek('things').map((doc) => [doc.n, doc]))
  const lost = acknowledged.filter((n) => docs.get(n)?.whole !== n)
  await database.close()
  expect(acknowledged.length).toBeGreaterThanOrEqual(590)
  expect(lost).toEqual([])
  expect(await mismatches(path)).toBe(0)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '../../../localcloud/database/open'
import { Store } from '../../../localcloud/database/store/store'
import { entriesOf } from '../../../localcloud/database/store/entries'
import { withRecord } from '../../../localcloud/database/value/key'
import { aFolder } from './a-database'

const writer = join(__dirname, 'crash-writer.ts')

/** Writes in a child process until it is killed; the numbers that were acknowledged. */
const writeAndKill = async (path: string, afterMs: number): Promise<number[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  await once(child.stdout, 'data')
  await delay(afterMs)
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last line may be cut.
  return output.split('\n').slice(0, -1).map(Number)
}

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

  for (const afterMs of [120, 250, 60]) acknowledged.push(...(await writeAndKill(path, afterMs)))

  const database = await openDatabase({ path })
  const docs = new Map(database.peek('things').map((doc) => [doc.n, doc]))
  const lost = acknowledged.filter((n) => docs.get(n)?.whole !== n)
  await database.close()
  expect(acknowledged.length).toBeGreaterThan(100)
  expect(lost).toEqual([])
  expect(await mismatches(path)).toBe(0)
}, 60_000)

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../../localcloud/database/open'
import { aDatabase, closeAll, fromEjson } from './a-database'

interface Recording {
  step: string
  request: { body: Record<string, unknown> }
  response: Record<string, unknown>
}

const folder = join(__dirname, 'wire')
const recordings = readdirSync(folder)
  .sort()
  .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recording) }))

// When the recording server took serverDate(); its answers hold instants near it.
const recordedAt = new Date(1795322034746)
const generated = /^[0-9a-f]{32}$/
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/

const normal = (value: unknown): unknown => {
  if (typeof value === 'string') {
    if (generated.test(value)) return 'generated id'
    return value.startsWith('{') ? normal(fromEjson(value)) : value
  }
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(3)
  if (Array.isArray(value)) return value.map(normal)
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normal(inner)]))
}

let database: Database
const transactions = new Map<string, string>()

beforeAll(async () => {
  database = await aDatabase({ now: () => recordedAt })
})
afterAll(closeAll)

describe('The recorded requests of the real SDK get the recorded answers', () => {
  test.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    async (_, recording) => {
      const { action, ...body } = recording.request.body
      const expected = { ...recording.response }
      delete expected.requestId
      const known = transactions.get(String(body.transactionId)) ?? body.transactionId

      const answer = await database.run(String(action), { ...body, transactionId: known })

      if (typeof expected.transactionId === 'string') {
        transactions.set(expected.transactionId, answer.transactionId ?? '')
        expect(answer).toEqual({ transactionId: expect.stringMatching(uuid) as string })
      } else expect(normal(answer)).toEqual(normal(expected))
    },
  )
})

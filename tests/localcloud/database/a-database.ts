import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  openDatabase,
  type Answer,
  type Database,
  type DatabaseOptions,
} from '../../../localcloud/database/open'

const opened: Database[] = []

const folders: string[] = []

/** A folder of its own, which `closeAll` removes. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wanqing-database-'))
  folders.push(folder)
  return folder
}

/** A fresh engine in a folder of its own. */
export const aDatabase = async (options: Partial<DatabaseOptions> = {}): Promise<Database> => {
  const path = options.path ?? aFolder()
  const database = await openDatabase({ ...options, path })
  opened.push(database)
  return database
}

/** For `afterEach` or `afterAll`. */
export const closeAll = async (): Promise<void> => {
  for (const database of opened.splice(0)) await database.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

type Fields = Record<string, unknown>

// The SDK's canonical form for what the tests use: numbers, dates and the rest of JSON.
const wire = (value: unknown): unknown => {
  if (typeof value === 'number')
    return { [Number.isInteger(value) ? '$numberInt' : '$numberDouble']: String(value) }
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (Array.isArray(value)) return value.map(wire)
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wire(inner)]))
}

export const ejson = (value: unknown): string => JSON.stringify(wire(value))

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const [[name, inner] = ['', null]] = Object.entries(value)
  if (name === '$numberInt' || name === '$numberDouble' || name === '$numberLong') return Number(inner)
  if (name === '$date') return new Date(Number(plain(inner)))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

export const fromEjson = (text: string): unknown => plain(JSON.parse(text))

export const listOf = (answer: Answer): unknown[] => {
  const { data } = answer
  if (typeof data !== 'object' || data === null || !('list' in data) || !Array.isArray(data.list))
    throw new Error(JSON.stringify(answer))
  return data.list.map((text) => fromEjson(String(text)))
}

/** The protocol in the words of the SDK. */
export const client = (database: Database, collectionName = 'things', transactionId?: string) => {
  const base = { collectionName, ...(transactionId ? { transactionId } : {}) }
  const modify = (query: Fields | undefined, data: Fields, more: Fields) =>
    database.run('database.modifyDocument', {
      ...base,
      ...(query ? { query: ejson(query) } : {}),
      data: ejson(data),
      ...more,
    })
  return {
    add: (...docs: Fields[]) => database.run('database.insertDocument', { ...base, data: docs.map(ejson) }),
    find: async (query: Fields, { order, projection, ...more }: Fields = {}) =>
      listOf(
        await database.run('database.getDocument', {
          ...base,
          queryType: 'WHERE',
          query: ejson(query),
          ...(order ? { order: ejson(order) } : {}),
          ...(projection ? { projection: ejson(projection) } : {}),
          ...more,
        }),
      ),
    get: (query: Fields, more: Fields = {}) =>
      database.run('database.getDocument', { ...base, queryType: 'WHERE', query: ejson(query), ...more }),
    count: (query: Fields, more: Fields = {}) =>
      database.run('database.calculateDocument', { ...base, query: ejson(query), ...more }),
    update: (query: Fields | undefined, data: Fields, multi = true) =>
      modify(query, data, { multi, merge: true, upsert: false }),
    set: (_id: string, data: Fields) => modify({ _id }, data, { multi: false, merge: false, upsert: true }),
    remove: (query: Fields, multi = true) =>
      database.run('database.removeDocument', { ...base, query: ejson(query), multi }),
    aggregate: (...stages: Fields[]) =>
      database.run('database.aggregateDocuments', {
        ...base,
        stages: stages.flatMap((stage) =>
          Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: ejson(value) })),
        ),
      }),
  }
}

export const begin = async (database: Database): Promise<string> =>
  (await database.run('database.startTransaction', {})).transactionId ?? ''
export const commit = (database: Database, transactionId: string) =>
  database.run('database.commitTransaction', { transactionId })
export const abort = (database: Database, transactionId: string) =>
  database.run('database.abortTransaction', { transactionId })

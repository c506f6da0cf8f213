import cloud from 'wx-server-sdk'

// The SDK's own types call most results `any`, forget commands, and do not know that calls without callbacks give promises.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Row = Record<string, unknown>

interface Updated {
  stats: { updated: number }
}

export interface Query {
  where(query: unknown): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  skip(n: number): Query
  limit(n: number): Query
  field(projection: Record<string, boolean>): Query
  get(): Promise<{ data: Row[] }>
  count(): Promise<{ total: number }>
  update(change: { data: unknown }): Promise<Updated>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Doc {
  get(): Promise<{ data: Row | null }>
  set(change: { data: unknown }): Promise<{ stats: { updated: number; created: number } }>
  update(change: { data: unknown }): Promise<Updated>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Aggregate {
  match(query: unknown): Aggregate
  group(fields: unknown): Aggregate
  project(fields: unknown): Aggregate
  sort(order: unknown): Aggregate
  limit(n: number): Aggregate
  end(): Promise<{ list: Row[] }>
}

export interface Collection extends Query {
  doc(id: string): Doc
  add(document: { data: Row | Row[] }): Promise<{ _id?: string; _ids?: string[] }>
  aggregate(): Aggregate
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

type Command = Record<string, (...values: unknown[]) => unknown>

export interface Database {
  command: Command & { aggregate: Command }
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, retries?: number): Promise<T>
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options: string }): unknown
}

interface Storage {
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(files: {
    fileList: string[]
  }): Promise<{ fileList: { status: number; tempFileURL: string }[] }>
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: { status: number }[] }>
}

const open = cloud.database as unknown as (config?: { throwOnNotFound: boolean }) => Database

/** As it comes: a missing document is an error. */
export const db = open()
/** As the product uses it: a missing document is null. */
export const gentle = open({ throwOnNotFound: false })

export const storage = cloud as unknown as Storage
export const context = (): Record<string, unknown> => cloud.getWXContext()

export const is = (name: string, ...values: unknown[]): unknown => {
  const make = db.command[name]
  if (!make) throw new Error(`the SDK has no command ${name}`)
  return make(...values)
}

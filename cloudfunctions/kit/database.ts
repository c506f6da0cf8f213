import cloud from 'wx-server-sdk'

import { fromStored, toStored } from './stored'

// DYNAMIC_CURRENT_ENV is a symbol that the SDK's own types forget.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

// The SDK's own types call most results `any`; the seam is typed here, once.
interface Sdk {
  command: Record<string, (...values: unknown[]) => unknown>
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
}
interface SdkQuery {
  where(query: unknown): SdkQuery
  orderBy(field: string, order: 'asc' | 'desc'): SdkQuery
  limit(n: number): SdkQuery
  field(projection: Record<string, boolean>): SdkQuery
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  update(change: { data: unknown }): Promise<{ stats: { updated: number } }>
}
interface SdkCollection extends SdkQuery {
  doc(id: string): {
    get(): Promise<{ data: unknown }>
    update(change: { data: unknown }): Promise<unknown>
    remove(): Promise<{ stats: { removed: number } }>
  }
  add(document: { data: unknown }): Promise<unknown>
}
interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

const db = (cloud.database as (config: object) => unknown)({ throwOnNotFound: false }) as Sdk
/** For `transaction.ts` alone, which holds its rules. */
export const startTransaction = (): Promise<SdkTransaction> => db.startTransaction()

const command = (name: string, ...values: unknown[]): unknown => {
  const make = db.command[name]
  if (!make) throw new Error(`no database command ${name}`)
  return make(...values.map(toStored))
}

/** Conditions for `where`. */
export const is = {
  not: (value: unknown) => command('neq', value),
  gt: (value: unknown) => command('gt', value),
  gte: (value: unknown) => command('gte', value),
  lt: (value: unknown) => command('lt', value),
  lte: (value: unknown) => command('lte', value),
  in: (values: readonly unknown[]) => command('in', values),
  notIn: (values: readonly unknown[]) => command('nin', values),
  /** Half-open: [from, to). */
  range: (from: unknown, to: unknown) => command('and', [command('gte', from), command('lt', to)]),
  absent: () => command('exists', false),
  or: (...conditions: unknown[]) => command('or', conditions),
}

export type Where = Record<string, unknown>

/** One change of one document. Every `set` replaces the whole value: the SDK alone would merge objects (cloud-facts 1.5). */
export interface Change {
  set?: Record<string, unknown>
  unset?: readonly string[]
  inc?: Record<string, number>
  push?: Record<string, unknown>
  pushAll?: Record<string, readonly unknown[]>
  /** Takes out of an array what matches the condition. */
  pull?: Record<string, unknown>
}

export const changeData = ({ set, unset, inc, push, pushAll, pull }: Change): Record<string, unknown> => {
  const entries = [
    ...Object.entries(set ?? {}).map(([key, value]) => [key, command('set', value)]),
    ...(unset ?? []).map((key) => [key, command('remove')]),
    ...Object.entries(inc ?? {}).map(([key, value]) => [key, command('inc', value)]),
    ...Object.entries(push ?? {}).map(([key, value]) => [key, command('push', [value])]),
    ...Object.entries(pushAll ?? {}).map(([key, values]) => [key, command('push', values)]),
    ...Object.entries(pull ?? {}).map(([key, condition]) => [key, command('pull', condition)]),
  ]
  return Object.fromEntries(entries) as Record<string, unknown>
}

export interface Query {
  /** One condition, or several that must all hold. */
  where: Where | readonly unknown[]
  orderBy?: readonly (readonly [field: string, order: 'asc' | 'desc'])[]
  limit: number
  /** Only these fields (and `_id`) of each: whoever asks says which parts of Doc that leaves. */
  fields?: readonly string[]
}

const isDuplicate = (error: unknown): boolean => {
  const { errMsg, message } = error as { errMsg?: string; message?: string }
  return /E11000|duplicate key|DuplicateWrite|DUPLICATE_WRITE/i.test(errMsg ?? message ?? '')
}

const whereOf = (where: Where | readonly unknown[]): unknown =>
  Array.isArray(where) ? command('and', where) : toStored(where)

/**
 * One collection; every method is exactly one database call. Instants are ISO strings on this side.
 * Methods throw what the SDK throws; `serve` turns that into BUSY or INTERNAL.
 */
export const collection = <Doc extends { _id: string }>(name: string) => {
  const store = () => db.collection(name)

  return {
    find: async (id: string): Promise<Doc | null> => {
      const { data } = await store().doc(id).get()
      return data ? (fromStored(data) as Doc) : null
    },

    query: async ({ where, orderBy = [], limit, fields }: Query): Promise<Doc[]> => {
      let query = store().where(whereOf(where))
      if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
      for (const [field, order] of orderBy) query = query.orderBy(field, order)
      const { data } = await query.limit(limit).get()
      return fromStored(data) as Doc[]
    },

    count: async (where: Where): Promise<number> => (await store().where(whereOf(where)).count()).total,

    /** 'duplicate' when the `_id` or a unique index already has it; nothing was written then. */
    add: async (document: Doc): Promise<'added' | 'duplicate'> => {
      try {
        await store().add({ data: toStored(document) })
        return 'added'
      } catch (error) {
        if (isDuplicate(error)) return 'duplicate'
        throw error
      }
    },

    /** All in one call, or none of them: 'duplicate' when one is there already. At most a hundred or so: a request has its limit. */
    addAll: async (documents: readonly Doc[]): Promise<'added' | 'duplicate'> => {
      try {
        await store().add({ data: toStored(documents) })
        return 'added'
      } catch (error) {
        if (isDuplicate(error)) return 'duplicate'
        throw error
      }
    },

    /** Changes every document that matches, each atomically; answers how many did. With `_id` in `where`: at most one. */
    update: async (where: Where, change: Change): Promise<number> =>
      (
        await store()
          .where(whereOf(where))
          .update({ data: changeData(change) })
      ).stats.updated,

    remove: async (id: string): Promise<void> => {
      await store().doc(id).remove()
    },
  }
}

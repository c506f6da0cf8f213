import type { Gate } from './gate'
import type { Data, Json } from './set-data'
import { applyPath, bytesOf } from './set-data'

const SET_DATA_LIMIT = 1024 * 1024

export type Config = Record<string, unknown> & { data?: Data }

export interface SetDataRecord {
  route: string
  bytes: number
  paths: string[]
}

export interface Surroundings {
  gate: Gate
  record: (one: SetDataRecord) => void
  /** After the page has drawn. */
  later: (work: () => void) => void
}

export interface Instance {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  readonly data: Data
  /** `this` of the page's own functions. */
  readonly self: Config
  has: (name: string) => boolean
  /** Calls a lifecycle or an event handler, if the page has it. */
  call: (name: string, ...args: unknown[]) => unknown
}

const clone = (value: unknown): Data => JSON.parse(JSON.stringify(value ?? {})) as Data

/** A page or component instance: its own copy of the data, and WeChat's rules for setData. */
export const createInstance = (
  config: Config,
  route: string,
  query: Record<string, string>,
  { gate, record, later }: Surroundings,
): Instance => {
  const data = clone(config.data)

  const setData = (change: Record<string, Json>, done?: () => void): void => {
    const bytes = bytesOf(change)
    if (bytes > SET_DATA_LIMIT) throw gate.refuse(`setData of ${bytes} bytes on ${route}: at most 1 MB`)
    const sent = clone(change)
    for (const [path, value] of Object.entries(sent)) applyPath(data, path, value)
    record({ route, bytes, paths: Object.keys(sent) })
    if (done) later(() => done())
  }

  const self: Config = Object.assign(Object.create({}) as Config, config, {
    ...{ data, setData, route, __route__: route, is: route, options: { ...query } },
    getPageId: () => `${route}#bar`,
    selectComponent: () => null,
  })

  return {
    ...{ route, query, data, self },
    has: (name) => typeof self[name] === 'function',
    call: (name, ...args) => {
      const method = self[name]
      return typeof method === 'function' ? (Reflect.apply(method, self, args) as unknown) : undefined
    },
  }
}

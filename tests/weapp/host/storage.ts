import type { Gate } from './gate'
import { bytesOf } from './set-data'

const KEY_LIMIT = 1024 * 1024
const ALL_LIMIT = 10 * 1024 * 1024

/** The phone's storage: it outlives the program, so the test holds it. Values are JSON texts. */
export type Shelf = Map<string, string>

export interface Storage {
  set: (key: string, value: unknown) => void
  get: (key: string) => unknown
  remove: (key: string) => void
  clear: () => void
  info: () => { keys: string[]; currentSize: number; limitSize: number }
}

/** rules.md 2.3: 1 MB a key, 10 MB in all. */
export const createStorage = (shelf: Shelf, gate: Gate): Storage => {
  const total = () => [...shelf].reduce((sum, [key, text]) => sum + bytesOf(key) + bytesOf(text), 0)

  return {
    set: (key, value) => {
      const text = JSON.stringify(value ?? null)
      const size = bytesOf(text)
      if (size > KEY_LIMIT) throw gate.refuse(`setStorage:fail ${key} has ${size} bytes, a key holds 1 MB`)

      const before = shelf.get(key)
      shelf.set(key, text)
      if (total() <= ALL_LIMIT) return
      if (before === undefined) shelf.delete(key)
      else shelf.set(key, before)
      throw gate.refuse(`setStorage:fail ${key} would make more than 10 MB in all`)
    },
    get: (key) => {
      const text = shelf.get(key)
      return text === undefined ? '' : (JSON.parse(text) as unknown)
    },
    remove: (key) => void shelf.delete(key),
    clear: () => shelf.clear(),
    info: () => ({ keys: [...shelf.keys()], currentSize: Math.ceil(total() / 1024), limitSize: 10240 }),
  }
}

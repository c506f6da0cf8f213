export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Data = Record<string, Json>

/** Bytes as they cross from WeChat's logic layer to its page. */
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

const keysOf = (path: string): string[] => path.replace(/\[(\d+)\]/g, '.$1').split('.')

const isBranch = (value: Json | undefined): value is Json[] | Data =>
  typeof value === 'object' && value !== null

/** One `setData` path, e.g. `root.cn.[0].cn`: what is missing on the way is made, as WeChat does. */
export const applyPath = (data: Data, path: string, value: Json): void => {
  const keys = keysOf(path).filter((key) => key !== '')
  const last = keys.pop()
  if (last === undefined) throw new Error(`setData: an empty path`)

  let at = data
  keys.forEach((key, i) => {
    const next = at[key]
    if (isBranch(next)) {
      at = next as Data
      return
    }
    const made: Json[] | Data = /^\d+$/.test(keys[i + 1] ?? last) ? [] : {}
    at[key] = made
    at = made as Data
  })
  at[last] = value
}

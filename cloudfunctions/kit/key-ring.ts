/** One key of a ring; `id` is stored beside whatever it sealed. */
export interface Key {
  id: string
  bytes: Buffer
}

const KEY = /^([a-z0-9]{1,8}):([A-Za-z0-9+/]{43}=)$/

/**
 * A ring as a function variable holds it: `k2:base64,k1:base64`, 32 bytes each, the first one in use. Empty: no key.
 * Throws on anything else, without quoting it.
 */
export const readKeys = (text: string): Key[] => {
  if (text.trim() === '') return []
  const keys = text.split(',').map((each, at) => {
    const [, id, bytes] = KEY.exec(each.trim()) ?? []
    if (id === undefined || bytes === undefined)
      throw new Error(`key ${at + 1} is not <id>:<32 bytes in base64>`)
    return { id, bytes: Buffer.from(bytes, 'base64') }
  })
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('two keys have one id')
  return keys
}

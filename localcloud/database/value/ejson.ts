import { failure } from '../failure'
import { isDoc, type Doc, type Value } from './value'

const int32 = 2 ** 31
const int64 = 2 ** 63

/** BSON types that the SDK never sends for this product; refused by name instead of being stored wrongly. */
const refused = new Set([
  '$oid',
  '$binary',
  '$uuid',
  '$numberDecimal',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$symbol',
  '$code',
  '$dbPointer',
  '$undefined',
])

const regular = (raw: Value): RegExp => {
  if (!isDoc(raw) || typeof raw.pattern !== 'string') throw failure.invalid('$regularExpression')
  const options = typeof raw.options === 'string' ? raw.options : ''
  return regExp(raw.pattern, options)
}

/** JavaScript's own flags g, u and y reach the server too and mean nothing there. */
export const regExp = (pattern: string, options: string): RegExp => {
  if (options.includes('x')) throw failure.notEmulated('regular expression option x')
  try {
    return new RegExp(pattern, [...new Set(options)].filter((flag) => 'ims'.includes(flag)).join(''))
  } catch {
    throw failure.invalid(`Regular expression is invalid: ${pattern}`)
  }
}

const date = (raw: Value): Date => {
  const at = new Date(typeof raw === 'string' ? raw : Number(raw))
  if (Number.isNaN(at.getTime())) throw failure.invalid('$date')
  return at
}

type Unwrap = (raw: Value, now: Date) => Value
const wrappers = new Map<string, Unwrap>([
  ['$numberInt', (raw) => Number(raw)],
  ['$numberDouble', (raw) => Number(raw)],
  ['$numberLong', (raw) => Number(raw)],
  ['$date', date],
  ['$regularExpression', regular],
  ['$tcb_server_date', (raw, now) => new Date(now.getTime() + (isDoc(raw) ? Number(raw.offset ?? 0) : 0))],
])

/** MongoDB allows no NUL in a field name; `__proto__` would not become a field of a JavaScript object. */
export const refuseName = (name: string): void => {
  if (name === '__proto__' || name.includes('\0')) throw failure.invalid('a field name is not allowed')
}

const revive = (node: Value, now: Date): Value => {
  if (Array.isArray(node)) return node.map((item) => revive(item, now))
  if (!isDoc(node)) return node
  const keys = Object.keys(node)
  const only = keys.length === 1 ? (keys[0] ?? '') : ''
  const unwrap = wrappers.get(only)
  if (unwrap) return unwrap(revive(node[only] ?? null, now), now)
  if (refused.has(only)) throw failure.notEmulated(only)
  const doc: Doc = {}
  for (const key of keys) {
    refuseName(key)
    doc[key] = revive(node[key] ?? null, now)
  }
  return doc
}

/**
 * Reads canonical EJSON. `now` (server clock) replaces `$tcb_server_date` with its offset in milliseconds.
 * Throws INVALID_PARAM for bad JSON and NOT_EMULATED for a BSON type that is not supported.
 */
export const decode = (text: string, now: Date): Value => {
  let parsed: Value
  try {
    parsed = JSON.parse(text) as Value
  } catch {
    throw failure.invalid('not a JSON string')
  }
  return revive(parsed, now)
}

/** As `decode`, for a text that must hold a document. */
export const decodeDoc = (text: string, now: Date): Doc => {
  const value = decode(text, now)
  if (!isDoc(value)) throw failure.invalid('an object is expected')
  return value
}

const number = (value: number): Doc => {
  if (!Number.isInteger(value)) return { $numberDouble: String(value) }
  if (value >= -int32 && value < int32) return { $numberInt: String(value) }
  if (value >= -int64 && value < int64) return { $numberLong: String(value) }
  return { $numberDouble: String(value) }
}

const wrap = (value: Value): Value => {
  if (typeof value === 'number') return number(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(wrap)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  const doc: Doc = {}
  for (const key of Object.keys(value)) doc[key] = wrap(value[key] ?? null)
  return doc
}

/** Writes canonical EJSON, as the server answers it. */
export const encode = (value: Value): string => JSON.stringify(wrap(value))

import { failure } from '../failure'
import { refuseName } from './ejson'
import { isDoc, type Doc, type Value } from './value'

const plainValue = (raw: unknown): Value | undefined => {
  if (raw === undefined || typeof raw === 'function' || typeof raw === 'symbol') return undefined
  if (Array.isArray(raw)) return raw.map((item) => plainValue(item) ?? null)
  if (raw instanceof Date || raw instanceof RegExp) return raw
  if (isDoc(raw)) return plain(raw)
  if (typeof raw === 'bigint') throw failure.notEmulated('bigint')
  return raw as Value
}

/** A plain JavaScript object as a document: undefined fields are left out, dates and nested objects copied as they are. */
export const plain = (raw: Record<string, unknown>): Doc => {
  const doc: Doc = {}
  for (const [name, value] of Object.entries(raw)) {
    const known = plainValue(value)
    refuseName(name)
    if (known !== undefined) doc[name] = known
  }
  return doc
}

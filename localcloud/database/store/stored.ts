import { randomBytes } from 'node:crypto'
import { failure } from '../failure'
import type { Doc, Value } from '../value/value'

/** Recorded: a generated id is 32 hexadecimal characters. */
const newId = (): string => randomBytes(16).toString('hex')

/** Operators are no data. */
export const refuseDollars = (doc: Doc): void => {
  const dollar = Object.keys(doc).find((name) => name.startsWith('$'))
  if (dollar)
    throw failure.failed(`The dollar ($) prefixed field '${dollar}' in '${dollar}' is not valid for storage.`)
}

/** A document as it is stored: `_id` first, made if absent. */
export const stored = (doc: Doc): Doc & { _id: Value } => {
  const { _id = newId(), ...rest } = doc
  if (Array.isArray(_id) || _id instanceof RegExp) throw failure.failed("can't use an array or regex for _id")
  refuseDollars(rest)
  return { _id, ...rest }
}

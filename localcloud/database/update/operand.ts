import { failure } from '../failure'
import { isDoc, type Maybe, type Value } from '../value/value'

/** What stands in a field, and where, for messages. */
export interface Target {
  current: Maybe
  name: string
  id: Maybe
}

export type Change = (target: Target, operand: Value) => Maybe

export const kindOf = (value: Maybe): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double'
  return typeof value === 'boolean' ? 'bool' : typeof value
}

/** `{ $each: [...] }` and its modifiers, or null for a plain value. */
export const eachOf = (operand: Value, allowed: readonly string[]): Value[] | null => {
  if (!isDoc(operand) || !Object.hasOwn(operand, '$each')) return null
  const unknown = Object.keys(operand).find((key) => !allowed.includes(key))
  if (unknown) throw failure.notEmulated(unknown)
  if (!Array.isArray(operand.$each)) throw failure.failed('The argument to $each must be an array')
  return operand.$each
}

import { failure } from '../failure'
import { compare, equal, rank } from '../value/compare'
import { regExp } from '../value/ejson'
import type { Doc, Maybe, Value } from '../value/value'
import { intersects, nearTest, within } from './geo'

/** Tests everything that a path reached in one document. */
export type Test = (reached: readonly Maybe[]) => boolean

type Build = (operand: Value, all: Doc) => Test

/** True if a reached value, or an element of a reached array, passes. */
const some =
  (test: (value: Maybe) => boolean): Test =>
  (reached) =>
    reached.some((value) => test(value) || (Array.isArray(value) && value.some(test)))

const not =
  (test: Test): Test =>
  (reached) =>
    !test(reached)

const sameAs = (operand: Value): ((value: Maybe) => boolean) => {
  if (operand instanceof RegExp) return (value) => typeof value === 'string' && operand.test(value)
  if (operand === null) return (value) => value === undefined || value === null
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand
  return (value) => value !== undefined && equal(value, operand)
}

export const equals = (operand: Value): Test => some(sameAs(operand))

/** Comparison never crosses types; with null only the `or equal` forms match. */
const ordered = (passes: (difference: number) => boolean): Build => {
  return (operand) => {
    if (operand === null) return passes(0) ? equals(null) : () => false
    const type = rank(operand)
    return some((value) => value !== undefined && rank(value) === type && orderedPair(value, operand, passes))
  }
}

const orderedPair = (value: Value, operand: Value, passes: (difference: number) => boolean): boolean => {
  const difference = compare(value, operand)
  // NaN equals NaN but is neither above nor below a number.
  if (Number.isNaN(value) !== Number.isNaN(operand)) return false
  return passes(difference)
}

const list = (name: string, operand: Value): Value[] => {
  if (Array.isArray(operand)) return operand
  throw failure.failed(`${name} needs an array`)
}

const among: Build = (operand) => {
  const values = list('$in', operand)
  if (values.length > 8 && values.every((value) => typeof value === 'string')) {
    const known = new Set<Maybe>(values)
    return some((value) => known.has(value))
  }
  const tests = values.map(sameAs)
  return some((value) => tests.some((test) => test(value)))
}

const modulo: Build = (operand) => {
  const [divisor, remainder] = list('$mod', operand)
  if (typeof divisor !== 'number' || typeof remainder !== 'number' || Math.trunc(divisor) === 0)
    throw failure.failed('malformed mod')
  return some((value) => typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === remainder)
}

const size: Build = (operand) => {
  if (typeof operand !== 'number') throw failure.failed('$size needs a number')
  return (reached) => reached.some((value) => Array.isArray(value) && value.length === operand)
}

const exists: Build = (operand) => {
  const wanted = operand !== false && operand !== null && operand !== 0
  return (reached) => reached.some((value) => value !== undefined) === wanted
}

const pattern: Build = (operand, all) => {
  const options = typeof all.$options === 'string' ? all.$options : ''
  if (operand instanceof RegExp) return equals(options ? regExp(operand.source, options) : operand)
  if (typeof operand !== 'string') throw failure.failed('$regex has to be a string')
  return equals(regExp(operand, options))
}

/** Operators of one field, except those that hold queries (`$not`, `$elemMatch`, `$all`: match.ts). */
export const operators: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['$eq', equals],
  ['$ne', (operand) => not(equals(operand))],
  ['$gt', ordered((difference) => difference > 0)],
  ['$gte', ordered((difference) => difference >= 0)],
  ['$lt', ordered((difference) => difference < 0)],
  ['$lte', ordered((difference) => difference <= 0)],
  ['$in', among],
  ['$nin', (operand, all) => not(among(operand, all))],
  ['$exists', exists],
  ['$mod', modulo],
  ['$size', size],
  ['$regex', pattern],
  ['$options', () => () => true],
  ['$nearSphere', (operand) => nearTest(operand)],
  ['$near', (operand) => nearTest(operand)],
  ['$geoWithin', (operand) => within(operand)],
  ['$geoIntersects', (operand) => intersects(operand)],
])

import { rank } from '../value/compare'
import { successor, valueBytes } from '../value/key'
import { isDoc, isOperators, type Doc, type Value } from '../value/value'
import { branches } from './match'

/** A place in ascending key bytes: before, or after, everything that starts with them. */
interface Cut {
  bytes: Buffer
  after: boolean
}

/** The values between two cuts. A point is one value, or one regular expression's literal start. */
export interface Span {
  low: Cut
  high: Cut
  point: boolean
}

const before = (bytes: Buffer): Cut => ({ bytes, after: false })
const after = (bytes: Buffer): Cut => ({ bytes, after: true })
const typeOf = (value: Value): Buffer => Buffer.from([rank(value)])

const place = (cut: Cut): Buffer => (cut.after ? successor(cut.bytes) : cut.bytes)

export const compareCuts = (left: Cut, right: Cut): number => Buffer.compare(place(left), place(right))

const pointSpan = (value: Value): Span => {
  const bytes = valueBytes(value)
  return { low: before(bytes), high: after(bytes), point: true }
}

const inverted = ({ bytes, after: late }: Cut): Cut => ({
  bytes: Buffer.from(bytes.map((byte) => ~byte & 0xff)),
  after: !late,
})

/** The byte bounds of a span in an index field of either direction. */
export const bounds = (span: Span, descending: boolean): { from: Buffer; to: Buffer } =>
  descending
    ? { from: place(inverted(span.high)), to: place(inverted(span.low)) }
    : { from: place(span.low), to: place(span.high) }

/** Arrays are spread in an index and documents may be too long for it: neither narrows. */
const indexable = (value: Value): boolean =>
  value === null || typeof value !== 'object' || value instanceof Date

const startOf = (pattern: RegExp): Span[] | null => {
  const [, literal] = /^\^([\w\u0080-\uffff -]+)/.exec(pattern.source) ?? []
  if (!literal || pattern.flags !== '' || pattern.source.includes('|')) return null
  const next = pattern.source[literal.length + 1] ?? ''
  const sure = '?*{'.includes(next) && next !== '' ? literal.slice(0, -1) : literal
  const bytes = Buffer.concat([typeOf(''), Buffer.from(sure)])
  return [{ low: before(bytes), high: after(bytes), point: false }]
}

const spanOf = (low: Cut, high: Cut): Span[] => [{ low, high, point: false }]

/** The spans that hold every match of one operator, or null if it does not narrow. */
const operatorSpans = (name: string, operand: Value): Span[] | null => {
  if (name === '$in') return Array.isArray(operand) ? oneOf(operand) : null
  if (name === '$exists') return operand === false ? [pointSpan(null)] : null
  if (!['$eq', '$gt', '$gte', '$lt', '$lte'].includes(name)) return null
  if (operand instanceof RegExp) return name === '$eq' ? startOf(operand) : null
  if (!indexable(operand) || isTooLong(operand)) return null
  if (name === '$eq' || operand === null) return [pointSpan(operand)]
  const bytes = valueBytes(operand)
  const type = typeOf(operand)
  if (name === '$gt') return spanOf(after(bytes), after(type))
  if (name === '$gte') return spanOf(before(bytes), after(type))
  return spanOf(before(type), name === '$lt' ? before(bytes) : after(bytes))
}

/** Longer text stands in no index, so that it cannot be encoded either. */
const isTooLong = (value: Value): boolean => typeof value === 'string' && Buffer.byteLength(value) > 1024

const oneOf = (values: Value[]): Span[] | null => {
  if (!values.every((value) => indexable(value) && !isTooLong(value))) return null
  const points = values.map(pointSpan).sort((left, right) => compareCuts(left.low, right.low))
  return points.filter((point, at) => !points[at - 1]?.low.bytes.equals(point.low.bytes))
}

/** For each field the span lists that must all hold (each list is a union). */
export type Narrowing = Map<string, Span[][]>

const add = (narrowing: Narrowing, name: string, spans: Span[] | null): void => {
  if (spans) narrowing.set(name, [...(narrowing.get(name) ?? []), spans])
}

const addCondition = (narrowing: Narrowing, name: string, condition: Value): void => {
  if (!isOperators(condition)) {
    add(narrowing, name, operatorSpans('$eq', condition))
    return
  }
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$all' && Array.isArray(operand))
      for (const item of operand) add(narrowing, name, isDoc(item) ? null : operatorSpans('$eq', item))
    else if (operator === '$elemMatch' && isDoc(operand)) addElement(narrowing, name, operand)
    else add(narrowing, name, operatorSpans(operator, operand))
  }
}

const addElement = (narrowing: Narrowing, name: string, operand: Doc): void => {
  const parts = Object.entries(operand)
  if (isOperators(operand)) addCondition(narrowing, name, operand)
  else for (const [inner, condition] of parts) addCondition(narrowing, `${name}.${inner}`, condition)
}

/** Beyond this many alternatives an `$or` no longer narrows. */
const alternativeLimit = 64

/** The alternatives of a query (its `$or`s multiplied out), each with what it says of single fields. */
export const alternatives = (query: Doc, base: Narrowing[] = [new Map<string, Span[][]>()]): Narrowing[] => {
  let all = base
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$and') for (const part of branches(name, condition)) all = alternatives(part, all)
    else if (name === '$or') all = multiply(all, branches(name, condition))
    else if (!name.startsWith('$')) for (const narrowing of all) addCondition(narrowing, name, condition)
  }
  return all
}

const multiply = (all: Narrowing[], parts: Doc[]): Narrowing[] => {
  if (all.length * parts.length > alternativeLimit) return all
  return parts.flatMap((part) =>
    alternatives(
      part,
      all.map((narrowing) => new Map(narrowing)),
    ),
  )
}

/** A stored value. Integers and doubles are both `number`; a long beyond 2^53 loses precision, as in the SDK itself. */
export type Value = null | boolean | number | string | Date | RegExp | Value[] | Doc

export interface Doc {
  [field: string]: Value
}

/** An absent field. `null` and absent compare equal in queries and indexes, but only absent fails `$exists`. */
export type Maybe = Value | undefined

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp)

/** Own fields only: a document may not answer `constructor` or `toString`. */
export const field = (doc: Doc, name: string): Maybe => (Object.hasOwn(doc, name) ? doc[name] : undefined)

/** `{ $gt: 1 }` is a list of operators, `{ a: 1 }` and `{}` are literal documents. */
export const isOperators = (value: Maybe): value is Doc =>
  isDoc(value) && Object.keys(value)[0]?.startsWith('$') === true

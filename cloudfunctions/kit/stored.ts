/** Exactly the shape that `toISOString` writes; nothing else is taken for an instant. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

const isPlain = (value: object): value is Record<string, unknown> => {
  const proto: unknown = Object.getPrototypeOf(value)
  // Documents that crossed a worker's border have another realm's Object.prototype, whose own prototype is null too.
  return proto === null || Object.getPrototypeOf(proto) === null
}

const deep = (value: unknown, leaf: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => deep(item, leaf))
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, leaf)]))
  }
  return leaf(value)
}

/** Instants as the database keeps them (Date). SDK commands and other class instances pass untouched. */
export const toStored = (value: unknown): unknown =>
  deep(value, (leaf) => (typeof leaf === 'string' && INSTANT.test(leaf) ? new Date(leaf) : leaf))

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'

/** Instants as contracts and rules speak of them (ISO-8601 UTC, milliseconds). */
export const fromStored = (value: unknown): unknown =>
  deep(value, (leaf) => (isDate(leaf) ? leaf.toISOString() : leaf))

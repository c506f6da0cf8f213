import { failure } from '../failure'
import { compare } from '../value/compare'
import { empty, keyValues, pathOf, type KeyValue } from '../value/path'
import { isDoc, type Doc, type Value } from '../value/value'

export interface SortField {
  name: string
  descending: boolean
}

/** Reads `{ a: 1, b: -1 }`. */
export const sortFields = (order: Value): SortField[] => {
  if (!isDoc(order)) throw failure.invalid('sort must be an object')
  return Object.entries(order).map(([name, direction]) => {
    if (isDoc(direction)) throw failure.notEmulated('$meta')
    if (direction !== 1 && direction !== -1) throw failure.failed('bad sort specification')
    return { name, descending: direction === -1 }
  })
}

export const compareKeys = (left: KeyValue, right: KeyValue): number => {
  if (left === empty || right === empty) return Number(right === empty) - Number(left === empty)
  return compare(left, right)
}

/** An array sorts by its least element upwards and by its greatest downwards. */
const sortKey = (values: readonly KeyValue[], descending: boolean): KeyValue =>
  values.reduce((best, value) => {
    const difference = compareKeys(value, best)
    return (descending ? difference > 0 : difference < 0) ? value : best
  })

/** Sorts stably by BSON order; the keys are taken once for each item. */
export const sortBy = <T>(
  items: readonly T[],
  fields: readonly SortField[],
  docOf: (item: T) => Doc,
): T[] => {
  const paths = fields.map(({ name, descending }) => ({ path: pathOf(name), descending }))
  const keyed = items.map((item) => ({
    item,
    keys: paths.map(({ path, descending }) => sortKey(keyValues(docOf(item), path).values, descending)),
  }))
  keyed.sort((left, right) => {
    for (const [at, { descending }] of paths.entries()) {
      const difference = compareKeys(left.keys[at], right.keys[at])
      if (difference !== 0) return descending ? -difference : difference
    }
    return 0
  })
  return keyed.map(({ item }) => item)
}

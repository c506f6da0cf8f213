import { failure } from '../failure'
import { indexPrefix } from '../value/key'
import { empty, keyValues, type KeyValue } from '../value/path'
import type { Doc } from '../value/value'
import type { Index } from './catalog'

export interface Entries {
  /** Index keys without record number, each once. */
  prefixes: Buffer[]
  /** Position of the field that held an array, or -1. */
  array: number
}

const unique = (prefixes: Buffer[]): Buffer[] => {
  const seen = new Set<string>()
  return prefixes.filter((prefix) => {
    const text = prefix.toString('latin1')
    return !seen.has(text) && seen.add(text)
  })
}

/** The index entries of a document; refuses arrays in two fields of one index, as MongoDB does. */
export const entriesOf = (index: Index, doc: Doc): Entries => {
  const row: KeyValue[] = []
  let array = -1
  let spread: readonly KeyValue[] = []
  for (const [at, { name, path }] of index.fields.entries()) {
    const { values, multi } = keyValues(doc, path)
    row.push(values[0])
    if (!multi) continue
    if (array >= 0)
      throw failure.failed(`cannot index parallel arrays [${name}] [${index.fields[array]?.name ?? ''}]`)
    array = at
    spread = values
  }
  if (array < 0) return { prefixes: [indexPrefix(index.id, row, index.descending)], array }
  const prefixes = spread.map((value) => indexPrefix(index.id, row.with(array, value), index.descending))
  return { prefixes: unique(prefixes), array }
}

const shown = (value: KeyValue): string => {
  if (value === undefined || value === null || value === empty) return 'null'
  if (value instanceof Date) return `new Date(${value.getTime()})`
  return JSON.stringify(value)
}

/** `{ : "c1" }`, the key part of a duplicate key message. */
export const shownKey = (index: Index, doc: Doc): string =>
  `{ ${index.fields.map(({ path }) => `: ${shown(keyValues(doc, path).values[0])}`).join(', ')} }`

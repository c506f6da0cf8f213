import { failure } from '../failure'
import { withField } from '../value/origin'
import type { Path } from '../value/path'
import { encode } from '../value/ejson'
import { field, isDoc, type Doc, type Maybe, type Value } from '../value/value'

const isPosition = (segment: string): boolean => /^\d+$/.test(segment)

const position = (segment: string): number => (isPosition(segment) ? Number(segment) : -1)

const blocked = (segment: string, node: Value): never => {
  throw failure.failed(`Cannot create field '${segment}' in element ${encode(node)}`)
}

/** The value at a path without spreading arrays. */
export const valueAt = (node: Maybe, path: Path): Maybe => {
  let at = node
  for (const segment of path) {
    if (Array.isArray(at)) at = at[position(segment)]
    else at = isDoc(at) ? field(at, segment) : undefined
  }
  return at
}

const placed = (list: Value[], segment: string, make: (old: Maybe) => Maybe): Value[] => {
  const at = position(segment)
  if (at < 0) return blocked(segment, list)
  // MongoDB's own bound on padding with null.
  if (at > list.length + 1_500_000) throw failure.failed('cannot backfill array')
  const copy = [...list]
  while (copy.length < at) copy.push(null)
  copy[at] = make(list[at]) ?? null
  return copy
}

const without = (doc: Doc, name: string): Doc => {
  const copy: Doc = {}
  for (const key of Object.keys(doc)) if (key !== name) copy[key] = doc[key] ?? null
  return copy
}

/**
 * A copy with the value at the path replaced; only what lies on the path is copied, so that one field of a large
 * document stays cheap. `undefined` removes (in an array: null). Throws if a scalar stands in the way.
 */
export const replaceAt = (node: Maybe, path: Path, value: Maybe, at = 0): Maybe => {
  const segment = path[at]
  if (segment === undefined) return value
  const make = (old: Maybe) => replaceAt(old, path, value, at + 1)
  if (value === undefined && valueAt(node, path.slice(at)) === undefined) return node
  if (node === undefined) return { [segment]: make(undefined) ?? null }
  if (Array.isArray(node)) return placed(node, segment, make)
  if (!isDoc(node)) return blocked(segment, node)
  const old = field(node, segment)
  const made = make(old)
  if (made === undefined) return without(node, segment)
  return old === undefined && !isPosition(segment)
    ? withField(node, segment, made)
    : { ...node, [segment]: made }
}

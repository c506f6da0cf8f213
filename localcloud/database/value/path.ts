import { field, isDoc, type Maybe, type Value } from './value'

export type Path = readonly string[]

export const pathOf = (name: string): Path => name.split('.')

const isPosition = (segment: string): boolean => /^(0|[1-9]\d*)$/.test(segment)

/**
 * Every value that a dotted path reaches; an array on the way is entered by position and through its documents.
 * A scalar inside an array yields nothing, an absent field yields `undefined` (MongoDB's null2.js holds both).
 */
export const reach = (value: Maybe, path: Path, at = 0, found: Maybe[] = []): Maybe[] => {
  const segment = path[at]
  if (segment === undefined) {
    found.push(value)
  } else if (Array.isArray(value)) {
    const item = isPosition(segment) ? value[Number(segment)] : undefined
    if (item !== undefined) reach(item, path, at + 1, found)
    for (const element of value) if (isDoc(element)) reach(element, path, at, found)
  } else {
    reach(isDoc(value) ? field(value, segment) : undefined, path, isDoc(value) ? at + 1 : path.length, found)
  }
  return found
}

/** Marks an empty array in sorts and index keys: it comes before null. */
export const empty = Symbol('empty array')
export type KeyValue = Maybe | typeof empty

const spread = (value: Maybe): readonly KeyValue[] => {
  if (!Array.isArray(value)) return [value]
  return value.length > 0 ? value : [empty]
}

/** The values of a document under an index field, arrays spread, and whether an array was met. */
export const keyValues = (doc: Value, path: Path): { values: readonly KeyValue[]; multi: boolean } => {
  const name = path[0]
  if (path.length === 1 && name !== undefined && isDoc(doc)) {
    const value = field(doc, name)
    return { values: spread(value), multi: Array.isArray(value) }
  }
  const found = reach(doc, path)
  if (found.length === 0) return { values: [undefined], multi: true }
  const multi = found.length > 1 || Array.isArray(found[0]) || crossesArray(doc, path)
  return { values: found.flatMap(spread), multi }
}

const crossesArray = (doc: Value, path: Path): boolean => {
  let node: Maybe = doc
  for (const segment of path) {
    if (Array.isArray(node)) return true
    node = isDoc(node) ? field(node, segment) : undefined
  }
  return false
}

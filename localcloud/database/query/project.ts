import { failure } from '../failure'
import { isDoc, type Doc, type Maybe, type Value } from '../value/value'
import { elementPredicate } from './match'

/** The wanted or unwanted fields as a tree; a leaf is an empty node. */
interface Tree {
  [name: string]: Tree
}

export type Projection = (doc: Doc) => Doc

const isLeaf = (tree: Tree): boolean => Object.keys(tree).length === 0

const grow = (tree: Tree, name: string): void => {
  let node = tree
  for (const segment of name.split('.')) node = node[segment] ??= {}
}

const include = (value: Value, tree: Tree): Maybe => {
  if (isLeaf(tree)) return value
  if (Array.isArray(value))
    return value
      .map((item) => (isDoc(item) || Array.isArray(item) ? include(item, tree) : undefined))
      .filter(present)
  if (!isDoc(value)) return undefined
  return pick(value, (name, inner) => {
    const branch = tree[name]
    return branch && include(inner, branch)
  })
}

const exclude = (value: Value, tree: Tree): Value => {
  if (Array.isArray(value)) return value.map((item) => exclude(item, tree))
  if (!isDoc(value)) return value
  return pick(value, (name, inner) => {
    const branch = tree[name]
    if (!branch) return inner
    return isLeaf(branch) ? undefined : exclude(inner, branch)
  })
}

const present = (value: Maybe): value is Value => value !== undefined

const pick = (doc: Doc, choose: (name: string, value: Value) => Maybe): Doc => {
  const picked: Doc = {}
  for (const [name, value] of Object.entries(doc)) {
    const chosen = choose(name, value)
    if (chosen !== undefined) picked[name] = chosen
  }
  return picked
}

const slice = (value: Maybe, operand: Value): Maybe => {
  if (!Array.isArray(value)) return value
  if (typeof operand === 'number') return operand < 0 ? value.slice(operand) : value.slice(0, operand)
  const [skip, limit] = Array.isArray(operand) ? operand : []
  if (typeof skip !== 'number' || typeof limit !== 'number') throw failure.failed('$slice needs numbers')
  const from = skip < 0 ? Math.max(0, value.length + skip) : skip
  return value.slice(from, from + limit)
}

/** A change of one top-level field: `_.project.slice` and `_.project.elemMatch`. */
type Reshape = (value: Maybe) => Maybe

const reshape = (name: string, operators: Doc): Reshape => {
  const [operator, operand = null] = Object.entries(operators)[0] ?? []
  if (operator === '$slice') return (value) => slice(value, operand)
  if (operator !== '$elemMatch') throw failure.notEmulated(operator ?? `projection of ${name}`)
  if (!isDoc(operand)) throw failure.failed('$elemMatch needs an object')
  const matches = elementPredicate(operand)
  return (value) => {
    const found = Array.isArray(value) ? value.find(matches) : undefined
    return found === undefined ? undefined : [found]
  }
}

interface Parts {
  wanted: Tree
  unwanted: Tree
  reshapes: Map<string, Reshape>
  inclusive: boolean
}

const read = (spec: Doc): Parts => {
  const parts: Parts = { wanted: {}, unwanted: {}, reshapes: new Map(), inclusive: false }
  for (const [name, choice] of Object.entries(spec)) {
    if (choice === 0 || choice === false) {
      grow(parts.unwanted, name)
      continue
    }
    grow(parts.wanted, name)
    if (isDoc(choice)) parts.reshapes.set(name, reshape(name, choice))
    const alone = Object.keys(spec).length === 1
    const includes = isDoc(choice) ? Object.hasOwn(choice, '$elemMatch') : name !== '_id' || alone
    parts.inclusive ||= includes
  }
  return parts
}

/** Compiles `field()`: all included or all excluded, `_id` apart; `$slice` alone keeps the other fields. */
export const compileProjection = (spec: Doc): Projection => {
  const { wanted, unwanted, reshapes, inclusive } = read(spec)
  const { _id: withoutId, ...others } = unwanted
  if (inclusive && Object.keys(others).length > 0)
    throw failure.failed('Projection cannot have a mix of inclusion and exclusion.')
  if (inclusive && !withoutId) grow(wanted, '_id')
  const choose = (doc: Doc): Doc => {
    const chosen = inclusive ? include(doc, wanted) : exclude(doc, unwanted)
    return isDoc(chosen) ? chosen : {}
  }
  if (reshapes.size === 0) return choose
  return (doc) => pick(choose(doc), (name, value) => (reshapes.get(name) ?? ((same: Maybe) => same))(value))
}

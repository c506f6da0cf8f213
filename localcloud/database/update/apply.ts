import { failure } from '../failure'
import { equal } from '../value/compare'
import { refuseName } from '../value/ejson'
import { pathOf } from '../value/path'
import { isDoc, type Doc, type Value } from '../value/value'
import { replaceAt, valueAt } from './at'
import type { Change } from './operand'
import { updateOperators } from './operators'

export type Update = (doc: Doc) => Doc

interface Step {
  operator: string
  name: string
  operand: Value
}

const stepsOf = (data: Doc): Step[] =>
  Object.entries(data).flatMap(([operator, fields]) => {
    if (operator !== '$rename' && !updateOperators.has(operator)) throw failure.notEmulated(operator)
    if (!isDoc(fields))
      throw failure.failed(`Modifiers operate on fields but we found another type: ${operator}`)
    return Object.entries(fields).map(([name, operand]) => ({ operator, name, operand }))
  })

const touched = ({ operator, name, operand }: Step): string[] =>
  operator === '$rename' && typeof operand === 'string' ? [name, operand] : [name]

const refuseConflicts = (steps: Step[]): void => {
  const names = steps.flatMap(touched).sort()
  const known = new Set<string>()
  for (const name of names) {
    const path = pathOf(name)
    const clash = path.map((_, at) => path.slice(0, at + 1).join('.')).find((start) => known.has(start))
    if (clash !== undefined)
      throw failure.failed(`Updating the path '${name}' would create a conflict at '${clash}'`)
    known.add(name)
  }
}

const refuseOddPaths = (name: string): void => {
  const path = pathOf(name)
  if (path.some((segment) => segment === ''))
    throw failure.failed(`The update path '${name}' contains an empty field name`)
  path.forEach(refuseName)
  const positional = path.find((segment) => segment.startsWith('$'))
  if (positional) throw failure.notEmulated(`positional ${positional} in '${name}'`)
}

const docOf = (value: Value | undefined): Doc => (isDoc(value) ? value : {})

const rename = (doc: Doc, from: string, to: Value): Doc => {
  if (typeof to !== 'string') throw failure.failed('The to field for $rename must be a string')
  refuseOddPaths(to)
  const value = valueAt(doc, pathOf(from))
  if (value === undefined) return doc
  return docOf(replaceAt(replaceAt(doc, pathOf(from), undefined), pathOf(to), value))
}

const changed = (doc: Doc, { name, operand }: Step, change: Change): Doc => {
  const path = pathOf(name)
  const current = valueAt(doc, path)
  return docOf(replaceAt(doc, path, change({ current, name, id: doc._id }, operand)))
}

const keepId = (before: Doc, after: Doc): Doc => {
  if (before._id === after._id || equal(before._id, after._id)) return after
  throw failure.failed("Performing an update on the path '_id' would modify the immutable field '_id'")
}

/**
 * Compiles `{ $set, $inc, … }`; the result makes a changed copy and never touches its argument.
 * Throws for an empty update, conflicting paths and (NOT_EMULATED) operators that are not supported.
 */
export const compileUpdate = (data: Doc): Update => {
  const steps = stepsOf(data)
  if (steps.length === 0)
    throw failure.failed("[FailedOperation.Update] 'update document must have at least one element'")
  refuseConflicts(steps)
  for (const { name } of steps) refuseOddPaths(name)
  return (doc) => {
    let after = doc
    for (const step of steps) {
      const change = updateOperators.get(step.operator)
      after = change ? changed(after, step, change) : rename(after, step.name, step.operand)
    }
    return keepId(doc, after)
  }
}

/** The whole document is replaced; `_id` stays, and a different one is refused. */
export const compileReplacement =
  (data: Doc): Update =>
  (doc) => {
    const { _id = doc._id, ...rest } = data
    return keepId(doc, { _id: _id ?? null, ...rest })
  }

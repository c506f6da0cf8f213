import { failure } from '../failure'
import { pathOf, reach } from '../value/path'
import { field, isDoc, isOperators, type Doc, type Maybe, type Value } from '../value/value'
import { evaluate } from '../aggregate/expression'
import { equals, operators, type Test } from './operators'

export type Predicate = (doc: Doc) => boolean

/** Variables of an enclosing `$lookup`, for `$expr`. */
export type Variables = Record<string, unknown>

/**
 * Compiles a query document once; the result is a pure test.
 * Throws INVALID_PARAM for a malformed query and NOT_EMULATED for an operator that is not supported.
 */
export const compileQuery = (query: Doc, variables: Variables = {}): Predicate => {
  const tests = Object.entries(query).map(([name, condition]) => clause(name, condition, variables))
  const [first] = tests
  if (tests.length === 1 && first) return first
  return (doc) => tests.every((test) => test(doc))
}

const clause = (name: string, condition: Value, variables: Variables): Predicate => {
  if (!name.startsWith('$')) return fieldClause(name, condition)
  if (name === '$expr') return (doc) => Boolean(evaluate(doc, condition, variables))
  if (name !== '$and' && name !== '$or' && name !== '$nor') throw failure.notEmulated(name)
  const parts = branches(name, condition).map((part) => compileQuery(part, variables))
  if (name === '$and') return (doc) => parts.every((part) => part(doc))
  if (name === '$or') return (doc) => parts.some((part) => part(doc))
  return (doc) => !parts.some((part) => part(doc))
}

/** The documents of `$and`, `$or`, `$nor`. */
export const branches = (name: string, condition: Value | undefined): Doc[] => {
  if (Array.isArray(condition) && condition.length > 0 && condition.every(isDoc)) return condition
  throw failure.failed(`${name} must be a nonempty array of objects`)
}

const fieldClause = (name: string, condition: Value): Predicate => {
  const path = pathOf(name)
  const test = conditionTest(condition)
  if (path.length === 1) return (doc) => test([field(doc, name)])
  return (doc) => test(reach(doc, path))
}

/** The test of one field's condition: a literal, a regular expression or a list of operators. */
export const conditionTest = (condition: Value): Test => {
  if (!isOperators(condition)) return equals(condition)
  const tests = Object.entries(condition).map(([name, operand]) => operatorTest(name, operand, condition))
  return (reached) => tests.every((test) => test(reached))
}

const operatorTest = (name: string, operand: Value, all: Doc): Test => {
  if (name === '$not') return negation(operand)
  if (name === '$elemMatch') return elementTest(operand)
  if (name === '$all') return everyTest(operand)
  const build = operators.get(name)
  if (!build) throw failure.notEmulated(name)
  return build(operand, all)
}

const negation = (operand: Value): Test => {
  if (!isOperators(operand) && !(operand instanceof RegExp))
    throw failure.failed('$not needs a regex or a document')
  const test = conditionTest(operand)
  return (reached) => !test(reached)
}

const logical = new Set(['$and', '$or', '$nor', '$expr'])

/** Tests one array element, as `$elemMatch` and `$pull` do. */
export const elementPredicate = (operand: Doc): ((element: Maybe) => boolean) => {
  if (isOperators(operand) && !logical.has(Object.keys(operand)[0] ?? '')) {
    const test = conditionTest(operand)
    return (element) => test([element])
  }
  const matches = compileQuery(operand)
  return (element) => isDoc(element) && matches(element)
}

const elementTest = (operand: Value): Test => {
  if (!isDoc(operand)) throw failure.failed('$elemMatch needs an Object')
  const matches = elementPredicate(operand)
  return (reached) => reached.some((value) => Array.isArray(value) && value.some(matches))
}

const everyTest = (operand: Value): Test => {
  if (!Array.isArray(operand)) throw failure.failed('$all needs an array')
  const tests = operand.map((item) =>
    isDoc(item) && Object.hasOwn(item, '$elemMatch') ? elementTest(item.$elemMatch ?? null) : equals(item),
  )
  return (reached) => tests.length > 0 && tests.every((test) => test(reached))
}

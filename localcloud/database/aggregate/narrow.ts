import { isDoc, type Doc, type Value } from '../value/value'

/** `{ $eq: ['$field', '$$variable'] }` in either order: the field and the variable's value. */
const equality = (expression: Value, variables: Record<string, unknown>): Doc | null => {
  if (!isDoc(expression) || !Array.isArray(expression.$eq)) return null
  const texts = expression.$eq.filter((side) => typeof side === 'string')
  const variable = texts.find((side) => side.startsWith('$$'))?.slice(2)
  const name = texts.find((side) => side.startsWith('$') && !side.startsWith('$$'))?.slice(1)
  if (variable === undefined || name === undefined || !Object.hasOwn(variables, variable)) return null
  const value = variables[variable]
  return typeof value === 'string' || typeof value === 'number' ? { [name]: value } : null
}

/**
 * Adds the plain equalities that an `$expr` implies, so that a `$lookup` with a pipeline can use an index.
 * They only narrow: the `$expr` itself is still tested.
 */
export const narrowed = (query: Doc, variables: Record<string, unknown>): Doc => {
  const { $expr } = query
  if ($expr === undefined) return query
  const parts = isDoc($expr) && Array.isArray($expr.$and) ? $expr.$and : [$expr]
  const known = parts.flatMap((part) => equality(part, variables) ?? [])
  return known.length === 0 ? query : { $and: [query, ...known] }
}

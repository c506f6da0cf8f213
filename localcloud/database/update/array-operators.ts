import { failure } from '../failure'
import { elementPredicate } from '../query/match'
import { compare, equal } from '../value/compare'
import { sortBy, sortFields } from '../query/sort'
import { isDoc, isOperators, type Doc, type Maybe, type Value } from '../value/value'
import { eachOf, kindOf, type Change, type Target } from './operand'

const listOf = ({ current, name, id }: Target): Value[] | undefined => {
  if (current === undefined || Array.isArray(current)) return current
  throw failure.failed(
    `The field '${name}' must be an array but is of type ${kindOf(current)} in document {_id: ${JSON.stringify(id)}}`,
  )
}

const whole = (name: string, value: Maybe): number | undefined => {
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw failure.failed(`The value for ${name} must be an integer value`)
}

const sorted = (list: Value[], order: Value): Value[] => {
  if (order === 1 || order === -1) return list.toSorted((left, right) => order * compare(left, right))
  return sortBy(list, sortFields(order), (item) => (isDoc(item) ? item : {}))
}

/** Insert at the position, then sort, then slice, whatever the order of the modifiers (MongoDB). */
export const push: Change = (target, operand) => {
  const items = eachOf(operand, ['$each', '$slice', '$sort', '$position'])
  const options: Doc = items && isDoc(operand) ? operand : {}
  let list = [...(listOf(target) ?? [])]
  const position = whole('$position', options.$position) ?? list.length
  list.splice(position, 0, ...(items ?? [operand]))
  if (options.$sort !== undefined) list = sorted(list, options.$sort)
  const slice = whole('$slice', options.$slice)
  if (slice === undefined) return list
  return slice < 0 ? list.slice(slice) : list.slice(0, slice)
}

export const pop: Change = (target, operand) => {
  if (operand !== 1 && operand !== -1) throw failure.failed('$pop expects 1 or -1')
  const list = listOf(target)
  return operand === 1 ? list?.slice(0, -1) : list?.slice(1)
}

/** A document is a condition on elements that are documents; operators test the element; else equality. */
export const pull: Change = (target, operand) => {
  const list = listOf(target)
  const matches =
    isDoc(operand) || isOperators(operand)
      ? elementPredicate(operand)
      : operand instanceof RegExp
        ? (item: Maybe) => typeof item === 'string' && operand.test(item)
        : (item: Maybe) => equal(item, operand)
  return list?.filter((item) => !matches(item))
}

export const pullAll: Change = (target, operand) => {
  if (!Array.isArray(operand)) throw failure.failed('$pullAll requires an array argument')
  return listOf(target)?.filter((item) => !operand.some((unwanted) => equal(unwanted, item)))
}

export const addToSet: Change = (target, operand) => {
  const list = [...(listOf(target) ?? [])]
  for (const item of eachOf(operand, ['$each']) ?? [operand])
    if (!list.some((known) => equal(known, item))) list.push(item)
  return list
}

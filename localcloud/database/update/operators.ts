import { failure } from '../failure'
import { compare } from '../value/compare'
import { addToSet, pop, pull, pullAll, push } from './array-operators'
import { kindOf, type Change } from './operand'

const arithmetic =
  (
    name: string,
    missing: (operand: number) => number,
    compute: (left: number, right: number) => number,
  ): Change =>
  ({ current, name: path, id }, operand) => {
    if (typeof operand !== 'number')
      throw failure.failed(
        `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`,
      )
    if (current === undefined) return missing(operand)
    if (typeof current === 'number') return compute(current, operand)
    const last = path.split('.').at(-1) ?? path
    throw failure.failed(
      `Cannot apply ${name} to a value of non-numeric type. {_id: ${JSON.stringify(id)}} ` +
        `has the field '${last}' of non-numeric type ${kindOf(current)}`,
    )
  }

const extreme =
  (keeps: (difference: number) => boolean): Change =>
  ({ current }, operand) =>
    current !== undefined && keeps(compare(current, operand)) ? current : operand

const sum = (left: number, right: number): number => left + right
const product = (left: number, right: number): number => left * right

/** Update operators that look at one field only; the result `undefined` removes the field. */
export const updateOperators: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['$set', (_, operand) => operand],
  ['$unset', () => undefined],
  ['$inc', arithmetic('$inc', (operand) => operand, sum)],
  ['$mul', arithmetic('$mul', () => 0, product)],
  ['$min', extreme((difference) => difference <= 0)],
  ['$max', extreme((difference) => difference >= 0)],
  ['$push', push],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$addToSet', addToSet],
])

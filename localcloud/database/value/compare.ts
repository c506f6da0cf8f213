import { isDoc, type Doc, type Maybe, type Value } from './value'

/** BSON order across types; absent counts as null. Also the first byte of an index key, hence the gaps. */
export const rank = (value: Maybe): number => {
  if (value === undefined || value === null) return 0x10
  if (typeof value === 'number') return 0x20
  if (typeof value === 'string') return 0x30
  if (typeof value === 'boolean') return 0x60
  if (Array.isArray(value)) return 0x50
  if (value instanceof Date) return 0x70
  if (value instanceof RegExp) return 0x80
  return 0x40
}

// UTF-16 units in the order of their UTF-8 bytes: surrogates come after the rest of the basic plane.
const unit = (code: number): number => (code >= 0xe000 ? code - 0x800 : code >= 0xd800 ? code + 0x2000 : code)

/** Byte order of the UTF-8 forms, which is the database's order without a collation. */
export const compareText = (left: string, right: string): number => {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at += 1) {
    const difference = unit(left.charCodeAt(at)) - unit(right.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

const compareNumbers = (left: number, right: number): number => {
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
  return left < right ? -1 : left > right ? 1 : 0
}

const compareDocs = (left: Doc, right: Doc): number => {
  const names = Object.keys(left)
  const others = Object.keys(right)
  for (let at = 0; at < Math.min(names.length, others.length); at += 1) {
    const name = names[at] ?? ''
    const other = others[at] ?? ''
    const difference =
      rank(left[name]) - rank(right[other]) || compareText(name, other) || compare(left[name], right[other])
    if (difference !== 0) return difference
  }
  return names.length - others.length
}

const compareLists = (left: Value[], right: Value[]): number => {
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = compare(left[at], right[at])
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

/** Total BSON order. Field order inside documents counts. */
export const compare = (left: Maybe, right: Maybe): number => {
  const ranks = rank(left) - rank(right)
  if (ranks !== 0) return ranks
  if (typeof left === 'number' && typeof right === 'number') return compareNumbers(left, right)
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right)
  if (typeof left === 'boolean') return Number(left) - Number(right)
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (left instanceof RegExp && right instanceof RegExp) return compareText(String(left), String(right))
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right)
  if (isDoc(left) && isDoc(right)) return compareDocs(left, right)
  return 0
}

export const equal = (left: Maybe, right: Maybe): boolean => compare(left, right) === 0

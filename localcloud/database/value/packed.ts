import type { Doc, Value } from './value'

// Dates and regular expressions are stored as marked documents: the packer knows them by their class only, and under a
// test runner with several realms it meets classes that are not its own. No stored field can have these names (ejson.ts and plain.ts).
const dateMark = '\0d'
const patternMark = '\0r'

const isObject = (value: Value | undefined): value is Date | RegExp | Value[] | Doc =>
  typeof value === 'object' && value !== null

const packedValue = (value: Value): Value => {
  if (!isObject(value)) return value
  if (value instanceof Date) return { [dateMark]: value.getTime() }
  if (value instanceof RegExp) return { [patternMark]: value.source, flags: value.flags }
  if (Array.isArray(value)) return value.some(isObject) ? value.map(packedValue) : value
  return packed(value)
}

/** The form for LMDB; copies only what holds a date or a pattern. */
export const packed = (doc: Doc): Doc => {
  let copy: Doc | undefined
  for (const name of Object.keys(doc)) {
    const value = doc[name] ?? null
    const changed = packedValue(value)
    if (changed === value) continue
    copy ??= { ...doc }
    copy[name] = changed
  }
  return copy ?? doc
}

const unpackedValue = (value: Date | RegExp | Value[] | Doc): Value => {
  if (value instanceof Date || value instanceof RegExp) return value
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) if (isObject(item)) value[at] = unpackedValue(item)
    return value
  }
  const instant = value[dateMark]
  if (typeof instant === 'number') return new Date(instant)
  const pattern = value[patternMark]
  if (typeof pattern === 'string')
    return new RegExp(pattern, typeof value.flags === 'string' ? value.flags : '')
  return unpacked(value)
}

/** Back from LMDB; changes the freshly decoded document in place. */
export const unpacked = (doc: Doc): Doc => {
  for (const name of Object.keys(doc)) {
    const value = doc[name]
    if (isObject(value)) doc[name] = unpackedValue(value)
  }
  return doc
}

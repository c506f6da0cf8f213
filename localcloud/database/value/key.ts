import { failure } from '../failure'
import { rank } from './compare'
import { empty, type KeyValue } from './path'
import { isDoc, type Maybe } from './value'

/** Documented: an index field longer than 1024 bytes is refused. */
export const fieldLimit = 1024
/** LMDB's key limit is 1978 bytes; a compound key beyond this is refused (assumed). */
const keyLimit = 1900
const recordBytes = 6

// One buffer for all keys: encoding is synchronous and never re-entered.
const scratch = Buffer.alloc(8192)
let end = 0

const putText = (text: string): void => {
  if (Buffer.byteLength(text) > fieldLimit) throw failure.failed(tooLong)
  if (end > fieldLimit + keyLimit) throw failure.failed(tooLong)
  const start = end
  end += scratch.write(text, end)
  if (text.includes('\0')) escapeZeros(start)
  scratch[end++] = 0
  scratch[end++] = 0
}

const tooLong = `[FailedOperation.Insert] index field is longer than ${fieldLimit} bytes`

const escapeZeros = (start: number): void => {
  const raw = Buffer.from(scratch.subarray(start, end))
  end = start
  for (const byte of raw) {
    scratch[end++] = byte
    if (byte === 0) scratch[end++] = 0xff
  }
}

const putNumber = (value: number): void => {
  const from = end
  end = scratch.writeDoubleBE(value === 0 ? 0 : value, from)
  if (Number.isNaN(value)) {
    scratch.fill(0, from, end)
    return
  }
  const flip = (scratch[from] ?? 0) >= 0x80 ? 0xff : 0
  for (let at = from; at < end; at += 1) scratch[at] = (scratch[at] ?? 0) ^ flip
  if (flip === 0) scratch[from] = (scratch[from] ?? 0) | 0x80
}

const putValue = (value: Maybe): void => {
  if (end > fieldLimit + keyLimit) throw failure.failed(tooLong)
  scratch[end++] = rank(value)
  if (typeof value === 'number') putNumber(value)
  else if (typeof value === 'string') putText(value)
  else if (typeof value === 'boolean') scratch[end++] = Number(value)
  else if (value instanceof Date) putNumber(value.getTime())
  else if (value instanceof RegExp) putText(String(value))
  else if (Array.isArray(value)) putList(value)
  else if (isDoc(value)) putDoc(value)
}

const putList = (value: Maybe[]): void => {
  for (const item of value) putValue(item)
  scratch[end++] = 0
}

const putDoc = (value: { [name: string]: Maybe }): void => {
  for (const name of Object.keys(value)) {
    scratch[end++] = rank(value[name])
    putText(name)
    putValue(value[name])
  }
  scratch[end++] = 0
}

const putComponent = (value: KeyValue, descending: boolean): void => {
  const start = end
  if (value === empty) scratch[end++] = 0x05
  else putValue(value)
  if (end - start > fieldLimit + 3) throw failure.failed(tooLong)
  if (descending) for (let at = start; at < end; at += 1) scratch[at] = ~(scratch[at] ?? 0) & 0xff
}

/** The order-preserving bytes of one value, ascending. */
export const valueBytes = (value: KeyValue): Buffer => {
  end = 0
  putComponent(value, false)
  return Buffer.from(scratch.subarray(0, end))
}

/** Index key without its record number; prefix-free, so that equal prefixes mean equal values. */
export const indexPrefix = (
  id: number,
  values: readonly KeyValue[],
  descending: readonly boolean[],
): Buffer => {
  end = scratch.writeUInt32BE(id, 0)
  values.forEach((value, at) => {
    putComponent(value, descending[at] === true)
  })
  if (end > keyLimit) throw failure.failed(tooLong)
  return Buffer.from(scratch.subarray(0, end))
}

export const withRecord = (prefix: Buffer, record: number): Buffer => {
  const key = Buffer.allocUnsafe(prefix.length + recordBytes)
  prefix.copy(key)
  key.writeUIntBE(record, prefix.length, recordBytes)
  return key
}

export const recordOf = (key: Buffer): number => key.readUIntBE(key.length - recordBytes, recordBytes)

/** Key of a document: collection, then record number, so that a scan gives insertion order. */
export const documentKey = (collection: number, record: number): Buffer => {
  const key = Buffer.allocUnsafe(4 + recordBytes)
  key.writeUInt32BE(collection, 0)
  key.writeUIntBE(record, 4, recordBytes)
  return key
}

export const idBytes = (id: number): Buffer => {
  const key = Buffer.allocUnsafe(4)
  key.writeUInt32BE(id, 0)
  return key
}

/** The smallest key above everything that starts with these bytes. */
export const successor = (bytes: Buffer): Buffer => {
  let length = bytes.length
  while (length > 0 && bytes[length - 1] === 0xff) length -= 1
  const next = Buffer.from(bytes.subarray(0, length))
  if (length > 0) next[length - 1] = (next[length - 1] ?? 0) + 1
  return next
}

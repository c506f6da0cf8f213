import { asBinary } from 'lmdb'
import { Packr } from 'msgpackr'

import { originOf } from './origin'
import { packed } from './packed'
import { isDoc, type Doc, type Value } from './value'

// Documents have open-ended field names (`held.{id}`), so shared record shapes would only grow: they are off.
const packr = new Packr({ useRecords: false })

const pack = (value: Value): Buffer => packr.pack(packed({ value }).value)

/** A map or a list of so many members keeps its bytes, for the next version of the document to begin with. */
const WIDE = 16

type Wide = Value[] | Doc

/** Packed members one behind the other. It grows at its end only, so that all versions of a value share it. */
class Room {
  bytes = Buffer.allocUnsafe(4096)
  /** Where each member ends. */
  readonly ends: number[] = []

  constructor(shared?: Room, count = 0) {
    if (!shared || count === 0) return
    this.#write(shared.bytes.subarray(0, shared.end(count)))
    this.ends.push(...shared.ends.slice(0, count))
  }

  end(count: number): number {
    return this.ends[count - 1] ?? 0
  }

  add(member: Buffer): void {
    this.ends.push(this.#write(member))
  }

  #write(more: Buffer): number {
    const start = this.end(this.ends.length)
    const end = start + more.length
    if (end > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * end)
      this.bytes.copy(larger, 0, 0, start)
      this.bytes = larger
    }
    more.copy(this.bytes, start)
    return end
  }
}

// Values are never changed in place: the same one has the same bytes for ever.
const rooms = new WeakMap<Wide, { room: Room; count: number }>()

const membersOf = (value: Wide): (readonly [name: string | null, value: Value])[] =>
  Array.isArray(value) ? value.map((member) => [null, member] as const) : Object.entries(value)

/** How many members stand at the beginning of both. */
const shared = (before: Wide, value: Wide): number => {
  const old = membersOf(before)
  const all = membersOf(value)
  const differs = all.findIndex(([name, member], i) => {
    const other = old[i]
    return !other || other[0] !== name || other[1] !== member
  })
  return differs < 0 ? all.length : differs
}

const bytesOfMember = ([name, value]: readonly [string | null, Value]): Buffer =>
  name === null ? pack(value) : Buffer.concat([pack(name), pack(value)])

interface Base {
  /** Bytes of an older version, if there are any. */
  room: Room | undefined
  /** So many members of it stand at the beginning of the new one. */
  count: number
  /** What stands behind them. */
  fresh: (readonly [name: string | null, value: Value])[]
}

/** By its origin: fields that were added one by one to a version whose bytes are known. */
const addedTo = (value: Doc): Base | null => {
  const names: string[] = []
  for (let at = originOf(value); at; at = originOf(at.from)) {
    names.unshift(at.added)
    const base = rooms.get(at.from)
    if (base) return { ...base, fresh: names.map((name) => [name, value[name] ?? null]) }
  }
  return null
}

/** By comparison with the version before. */
const comparedTo = (before: Value | undefined, value: Wide): Base => {
  const old = Array.isArray(before) || isDoc(before) ? before : undefined
  const base = old && rooms.get(old)
  const count = old && base ? shared(old, value) : 0
  return { room: base?.room, count, fresh: membersOf(value).slice(count) }
}

/** A hundredth member is added: the other ninety-nine are not packed again. */
const roomOf = (value: Wide, before: Value | undefined): { room: Room; count: number } => {
  const known = rooms.get(value)
  if (known) return known
  const base = (isDoc(value) ? addedTo(value) : null) ?? comparedTo(before, value)
  // Only the newest version may write behind what all share.
  const room = base.room?.ends.length === base.count ? base.room : new Room(base.room, base.count)
  for (const member of base.fresh) room.add(bytesOfMember(member))
  const made = { room, count: room.ends.length }
  rooms.set(value, made)
  return made
}

const isWide = (value: Value): value is Wide => {
  if (Array.isArray(value)) return value.length >= WIDE
  if (!isDoc(value)) return false
  return addedTo(value) !== null || Object.keys(value).length >= WIDE
}

const MAP_32 = 0xdf
const ARRAY_32 = 0xdd

const head = (mark: number, length: number): Buffer => {
  const bytes = Buffer.allocUnsafe(5)
  bytes.writeUInt8(mark, 0)
  bytes.writeUInt32BE(length, 1)
  return bytes
}

const wideBytes = (value: Wide, before: Value | undefined): Buffer[] => {
  const { room, count } = roomOf(value, before)
  return [head(Array.isArray(value) ? ARRAY_32 : MAP_32, count), room.bytes.subarray(0, room.end(count))]
}

/** MessagePack, readable by any decoder of it; dates and patterns are marked (packed.ts). */
const bytesOf = (doc: Doc, before: Doc): Buffer => {
  const fields = Object.entries(doc).map(([name, value]) => ({ name, value, wide: isWide(value) }))
  if (!fields.some(({ wide }) => wide)) return packr.pack(packed(doc))
  const parts = fields.flatMap(({ name, value, wide }) => [
    pack(name),
    ...(wide ? wideBytes(value as Wide, before[name]) : [pack(value)]),
  ])
  return Buffer.concat([head(MAP_32, fields.length), ...parts])
}

/**
 * What LMDB takes for a document: ready bytes, which its own types do not let stand for a value.
 * `before`: the version it was made from, whose bytes serve again.
 */
export const storable = (doc: Doc, before: Doc = {}): Doc => asBinary(bytesOf(doc, before)) as unknown as Doc

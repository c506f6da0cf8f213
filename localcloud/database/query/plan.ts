import { idBytes, successor } from '../value/key'
import type { Collection, Index } from '../store/catalog'
import type { Range } from '../store/reader'
import type { Doc } from '../value/value'
import type { SortField } from './sort'
import { alternatives, bounds, compareCuts, type Narrowing, type Span } from './spans'

/** How to find the documents of a query through indexes. */
export interface Plan {
  ranges: Range[]
  reverse: boolean
  /** A document may stand under several keys. */
  repeats: boolean
  /** The walk already gives the wanted order. */
  sorted: boolean
}

const uniqueScore = 1000
const orderScore = 4
/** More ranges than this and an `$in` is walked as its hull. */
const rangeLimit = 1000

/** Both lists must hold. Over an array field different elements may meet them, so only one list may be used. */
const combine = (lists: Span[][], multikey: boolean): Span[] | undefined => {
  const [first, ...others] = [...lists].sort((left, right) => weight(left) - weight(right))
  if (multikey || !first) return first
  return others.reduce(
    (spans, list) => spans.flatMap((span) => list.flatMap((other) => meet(span, other))),
    first,
  )
}

const weight = (spans: Span[]): number => (spans.every((span) => span.point) ? spans.length : rangeLimit)

const meet = (left: Span, right: Span): Span[] => {
  const low = compareCuts(left.low, right.low) >= 0 ? left.low : right.low
  const high = compareCuts(left.high, right.high) <= 0 ? left.high : right.high
  return compareCuts(low, high) < 0 ? [{ low, high, point: left.point || right.point }] : []
}

/** One alternative on one index. */
interface Reach {
  ranges: Range[]
  /** How many leading fields are bound to single values. */
  points: number
  /** The key's start after 0, 1, 2… leading fields, as long as each holds one value only. */
  heads: Buffer[]
  ranged: boolean
}

const join = (prefix: Buffer, tail: Buffer): Buffer => Buffer.concat([prefix, tail])

const reachOf = (index: Index, narrowing: Narrowing): Reach => {
  let prefixes = [idBytes(index.id)]
  const heads = [...prefixes]
  let points = 0
  for (const [at, { name, descending }] of index.fields.entries()) {
    const spans = combine(narrowing.get(name) ?? [], index.multikey[at] === true)
    if (!spans || spans.length * prefixes.length > rangeLimit) break
    const parts = spans.map((span) => bounds(span, descending))
    if (!spans.every((span) => span.point)) {
      const ranges = prefixes.flatMap((prefix) =>
        parts.map(({ from, to }) => ({ from: join(prefix, from), to: join(prefix, to) })),
      )
      return { ranges, points, heads, ranged: true }
    }
    prefixes = prefixes.flatMap((prefix) => parts.map(({ from }) => join(prefix, from)))
    points += 1
    if (prefixes[0] && prefixes.length === 1 && heads.length === points) heads.push(prefixes[0])
  }
  const ranges = prefixes.map((prefix) => ({ from: prefix, to: successor(prefix) }))
  return { ranges, points, heads, ranged: false }
}

/** In key order, overlaps joined: a walk meets no key twice. */
const merged = (ranges: Range[]): Range[] => {
  const ordered = ranges.toSorted((left, right) => Buffer.compare(left.from, right.from))
  const joined: Range[] = []
  for (const range of ordered) {
    const last = joined.at(-1)
    if (last && Buffer.compare(range.from, last.to) <= 0) {
      if (Buffer.compare(range.to, last.to) > 0) last.to = range.to
    } else joined.push({ ...range })
  }
  return joined
}

/** How many leading index fields hold one and the same value in every alternative. */
const fixedFields = ([first, ...others]: Reach[]): number => {
  const heads = first?.heads ?? []
  const differs = heads.findIndex((head, at) => !others.every((other) => other.heads[at]?.equals(head)))
  return (differs < 0 ? heads.length : differs) - 1
}

/** 1 forward, -1 backward, 0 if a walk of this index does not give the order. */
const walkDirection = (index: Index, fixed: number, order: readonly SortField[]): 1 | -1 | 0 => {
  const constant = index.fields.slice(0, fixed).filter((_, at) => !index.multikey[at])
  const wanted = order.filter(({ name }) => !constant.some((known) => known.name === name))
  const fits = (flip: boolean) =>
    wanted.every(({ name, descending }, at) => {
      const known = index.fields[fixed + at]
      return known?.name === name && !index.multikey[fixed + at] && (known.descending !== descending) === flip
    })
  return fits(false) ? 1 : fits(true) ? -1 : 0
}

const scored = (
  index: Index,
  all: Narrowing[],
  order: readonly SortField[],
): { plan: Plan; score: number } => {
  const reaches = all.map((narrowing) => reachOf(index, narrowing))
  const points = Math.min(...reaches.map((reach) => reach.points))
  const ranged = reaches.every((reach) => reach.ranged || reach.points > points)
  const direction = walkDirection(index, fixedFields(reaches), order)
  const sorted = direction !== 0
  const whole = index.unique && points === index.fields.length
  const useful = points * 10 + (ranged ? 5 : 0) + (whole ? uniqueScore : 0)
  const score = useful + (sorted && order.length > 0 ? orderScore : 0)
  const ranges = merged(reaches.flatMap((reach) => reach.ranges))
  const repeats = index.multikey.includes(true)
  return { plan: { ranges, reverse: direction === -1, repeats, sorted }, score }
}

/** Each alternative of an `$or` through an index of its own, if every one has one. */
const unionPlan = (collection: Collection, all: Narrowing[], order: readonly SortField[]): Plan[] => {
  if (all.length < 2) return []
  const parts = all.flatMap((narrowing) => {
    const best = collection.indexes
      .map((index) => scored(index, [narrowing], []))
      .reduce((one, other) => (other.score > one.score ? other : one))
    return best.score > 0 ? [best.plan] : []
  })
  if (parts.length < all.length) return []
  const ranges = merged(parts.flatMap((plan) => plan.ranges))
  return [{ ranges, reverse: false, repeats: true, sorted: order.length === 0 }]
}

/**
 * The ways to find a query's documents, best first by the number of bound fields: a unique key stands alone, and
 * without any the list is empty (scan).
 */
export const planQuery = (collection: Collection, query: Doc, order: readonly SortField[]): Plan[] => {
  const all = alternatives(query)
  const useful: { plan: Plan; score: number }[] = []
  for (const index of collection.indexes) {
    const candidate = scored(index, all, order)
    if (candidate.score >= uniqueScore) return [candidate.plan]
    if (candidate.score > 0) useful.push(candidate)
  }
  const plans = useful.toSorted((left, right) => right.score - left.score).map(({ plan }) => plan)
  return useful.some(({ score }) => score > orderScore)
    ? plans
    : [...plans, ...unionPlan(collection, all, order)]
}

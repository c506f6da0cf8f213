import type { Collection } from '../store/catalog'
import type { Draft } from '../store/draft'
import type { Doc } from '../value/value'
import { nearness } from './geo'
import { compileQuery, type Predicate, type Variables } from './match'
import { planQuery, type Plan } from './plan'
import { sortBy, type SortField } from './sort'

export interface Row {
  record: number
  doc: Doc
}

export interface Wish {
  query: Doc
  order?: readonly SortField[]
  skip?: number
  /** Absent = every match. */
  limit?: number
  variables?: Variables
}

export interface Found {
  rows: Row[]
  /** Documents read and tested. */
  examined: number
}

const indexed = function* (draft: Draft, collection: Collection, plan: Plan): Generator<Row> {
  const seen = plan.repeats ? new Set<number>() : null
  for (const record of draft.reader.walk(plan.ranges, plan.reverse)) {
    if (seen?.has(record)) continue
    seen?.add(record)
    const doc = draft.changes.has(record) ? undefined : draft.reader.document(collection, record)
    if (doc) yield { record, doc }
  }
}

const scanned = function* (draft: Draft, collection: Collection): Generator<Row> {
  for (const row of draft.reader.scan(collection)) if (!draft.changes.has(row.record)) yield row
}

/** Stored rows that match, up to `enough` of them or `budget` tests, in the plan's order. */
const collect = (rows: Iterable<Row>, matches: Predicate, enough: number, budget = Infinity): Found => {
  const found: Row[] = []
  let examined = 0
  if (enough <= 0) return { rows: found, examined }
  for (const row of rows) {
    examined += 1
    if (matches(row.doc)) found.push(row)
    if (found.length >= enough || examined >= budget) break
  }
  return { rows: found, examined }
}

const trialBudget = 120
const countBound = 1000

/** How many documents a plan will examine, judged by a short trial, as MongoDB's planner does. */
const costOf = (
  draft: Draft,
  collection: Collection,
  plan: Plan,
  matches: Predicate,
  enough: number,
): number => {
  const wanted = plan.sorted ? enough : Infinity
  const { rows, examined } = collect(indexed(draft, collection, plan), matches, wanted, trialBudget)
  if (examined < trialBudget || rows.length >= wanted) return examined
  const all = draft.reader.countEntries(plan.ranges, countBound)
  return plan.sorted ? Math.min(all, (examined * enough) / Math.max(rows.length, 0.5)) : all
}

const choose = (draft: Draft, collection: Collection, plans: Plan[], matches: Predicate, enough: number) => {
  const [first] = plans
  if (!first || plans.length === 1) return first
  const priced = plans.map((plan) => ({ plan, cost: costOf(draft, collection, plan, matches, enough) }))
  return priced.reduce((best, other) => (other.cost < best.cost ? other : best)).plan
}

/** The rows that the draft itself holds: a transaction sees its own writes. */
const own = (draft: Draft, collection: Collection, matches: Predicate): Row[] =>
  draft
    .changed(collection)
    .flatMap(({ record, after }) => (after && matches(after) ? [{ record, doc: after }] : []))

/** Finds, sorts and cuts. Without an order: insertion order on a scan, index order otherwise (as MongoDB). */
export const find = (draft: Draft, collection: Collection, wish: Wish): Found => {
  const { query, order = [], skip = 0, limit = Infinity } = wish
  const matches = compileQuery(query, wish.variables)
  const near = order.length === 0 ? nearness(query) : null
  const plan = choose(draft, collection, planQuery(collection, query, order), matches, skip + limit)
  const rows = plan ? indexed(draft, collection, plan) : scanned(draft, collection)
  const mine = own(draft, collection, matches)
  const ordered = !near && (plan ? plan.sorted : order.length === 0)
  const found = collect(rows, matches, ordered ? skip + limit : Infinity)
  const all =
    mine.length > 0 ? [...found.rows, ...mine].sort((left, right) => left.record - right.record) : found.rows
  const sorted = ordered && mine.length === 0 ? all : sortBy(all, order, (row) => row.doc)
  if (near) sorted.sort((left, right) => near(left.doc) - near(right.doc))
  return { rows: sorted.slice(skip, skip + limit), examined: found.examined + mine.length }
}

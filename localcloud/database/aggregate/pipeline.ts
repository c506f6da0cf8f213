import { failure } from '../failure'
import { find } from '../query/find'
import { sortFields, type SortField } from '../query/sort'
import type { Collection } from '../store/catalog'
import type { Draft } from '../store/draft'
import { isDoc, type Doc, type Value } from '../value/value'
import { geoNear } from './geo-near'
import { narrowed } from './narrow'
import { stages } from './stages'

export interface Stage {
  name: string
  spec: Value
}

/** What a pipeline works on; `examined` adds up over `$lookup`s. */
export interface Work {
  draft: Draft
  findCollection: (name: string) => Collection | undefined
  examined: number
}

export type Variables = Record<string, unknown>

export const docSpec = (name: string, spec: Value): Doc => {
  if (isDoc(spec)) return spec
  throw failure.failed(`the ${name} stage needs an object`)
}

export const countSpec = (name: string, spec: Value): number => {
  if (typeof spec === 'number' && Number.isInteger(spec) && spec >= 0) return spec
  throw failure.failed(`the ${name} stage needs a whole number`)
}

interface Start {
  query: Doc
  order: SortField[]
  limit: number
  rest: Stage[]
}

/** Leading `$match`, `$sort` and `$limit` are answered by the query planner in one step. */
const startOf = (pipeline: Stage[]): Start => {
  const rest = [...pipeline]
  const take = (name: string): Value | undefined => (rest[0]?.name === name ? rest.shift()?.spec : undefined)
  const match = take('$match')
  const sort = take('$sort')
  const limit = take('$limit')
  return {
    query: match === undefined ? {} : docSpec('$match', match),
    order: sort === undefined ? [] : sortFields(sort),
    limit: limit === undefined ? Infinity : countSpec('$limit', limit),
    rest,
  }
}

const source = (work: Work, collection: Collection, pipeline: Stage[], variables: Variables) => {
  const [first, ...others] = pipeline
  if (first?.name === '$geoNear')
    return { docs: geoNear(work, collection, docSpec('$geoNear', first.spec)), rest: others }
  const { query, order, limit, rest } = startOf(pipeline)
  const found = find(work.draft, collection, { query: narrowed(query, variables), order, limit, variables })
  work.examined += found.examined
  return { docs: found.rows.map(({ doc }) => doc), rest }
}

/** Runs a pipeline. Throws NOT_EMULATED for a stage that the SDK does not document. */
export const runPipeline = (
  work: Work,
  collection: Collection,
  pipeline: Stage[],
  variables: Variables = {},
): Doc[] => {
  const unknown = pipeline.find(({ name }) => name !== '$geoNear' && !stages.has(name))
  if (unknown) throw failure.notEmulated(unknown.name)
  const { docs, rest } = source(work, collection, pipeline, variables)
  return rest.reduce((flow, { name, spec }) => {
    const stage = stages.get(name)
    if (!stage) throw failure.failed(`${name} is only valid as the first stage in a pipeline`)
    return stage(flow, spec, { work, variables })
  }, docs)
}

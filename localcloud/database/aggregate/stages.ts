import { Aggregator } from 'mingo/aggregator'
import { failure } from '../failure'
import { compileProjection } from '../query/project'
import { compileQuery } from '../query/match'
import { sortBy, sortFields } from '../query/sort'
import { plain } from '../value/plain'
import { isDoc, type Doc, type Value } from '../value/value'
import { computed, optionsWith, refuseUnknown } from './expression'
import { lookup } from './lookup'
import { countSpec, docSpec, type Variables, type Work } from './pipeline'

export interface Scope {
  work: Work
  variables: Variables
}

export type StageRun = (docs: Doc[], spec: Value, scope: Scope) => Doc[]

/** A stage that mingo computes. */
const borrowed =
  (name: string): StageRun =>
  (docs, spec, { variables }) => {
    refuseInside(spec)
    const aggregator = new Aggregator([{ [name]: spec }], optionsWith(variables))
    return computed(() => aggregator.run<Doc>(docs).map(plain))
  }

const refuseInside = (spec: Value): void => {
  if (isDoc(spec)) Object.values(spec).forEach(refuseUnknown)
}

const simple = (choice: Value): boolean => typeof choice === 'number' || typeof choice === 'boolean'

/** MongoDB's field order: `_id`, kept fields as they stood, then computed ones. */
const inOrder = (doc: Doc, result: Doc): Doc => {
  const names = new Set(['_id', ...Object.keys(doc), ...Object.keys(result)])
  const ordered: Doc = {}
  for (const name of names) {
    const value = result[name]
    if (value !== undefined) ordered[name] = value
  }
  return ordered
}

const project: StageRun = (docs, spec, scope) => {
  const fields = docSpec('$project', spec)
  if (Object.values(fields).every(simple)) return docs.map(compileProjection(fields))
  const results = borrowed('$project')(docs, spec, scope)
  return results.map((result, at) => inOrder(docs[at] ?? {}, result))
}

const sample: StageRun = (docs, spec) => {
  const size = countSpec('$sample', docSpec('$sample', spec).size ?? null)
  const pool = [...docs]
  const chosen: Doc[] = []
  while (chosen.length < size && pool.length > 0)
    chosen.push(...pool.splice(Math.floor(Math.random() * pool.length), 1))
  return chosen
}

const count: StageRun = (docs, spec) => {
  if (typeof spec !== 'string' || spec === '')
    throw failure.failed('the count field must be a non-empty string')
  return docs.length > 0 ? [{ [spec]: docs.length }] : []
}

const group = borrowed('$group')

const sortByCount: StageRun = (docs, spec, scope) =>
  sortBy(
    group(docs, { _id: spec, count: { $sum: 1 } }, scope),
    [{ name: 'count', descending: true }],
    (doc) => doc,
  )

/** Every stage but `$geoNear`, which can only come first (pipeline.ts). */
export const stages: ReadonlyMap<string, StageRun> = new Map<string, StageRun>([
  ['$match', (docs, spec, { variables }) => docs.filter(compileQuery(docSpec('$match', spec), variables))],
  ['$sort', (docs, spec) => sortBy(docs, sortFields(spec), (doc) => doc)],
  ['$skip', (docs, spec) => docs.slice(countSpec('$skip', spec))],
  ['$limit', (docs, spec) => docs.slice(0, countSpec('$limit', spec))],
  ['$count', count],
  ['$sample', sample],
  ['$project', project],
  ['$lookup', lookup],
  ['$group', group],
  ['$sortByCount', sortByCount],
  ['$addFields', borrowed('$addFields')],
  ['$unwind', borrowed('$unwind')],
  ['$replaceRoot', borrowed('$replaceRoot')],
  ['$bucket', borrowed('$bucket')],
  ['$bucketAuto', borrowed('$bucketAuto')],
])

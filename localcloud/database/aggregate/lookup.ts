import { failure } from '../failure'
import { find } from '../query/find'
import type { Collection } from '../store/catalog'
import { keyValues, pathOf, type KeyValue } from '../value/path'
import { isDoc, type Doc, type Value } from '../value/value'
import { evaluate } from './expression'
import { docSpec, runPipeline, type Stage, type Variables, type Work } from './pipeline'
import type { StageRun } from './stages'

const stagesOf = (pipeline: Value[]): Stage[] =>
  pipeline.filter(isDoc).flatMap((stage) => Object.entries(stage).map(([name, spec]) => ({ name, spec })))

const isValue = (value: KeyValue): value is Value => value !== undefined && typeof value !== 'symbol'

/** `localField` against `foreignField`: an array matches by its elements, an absent field as null. */
const byField = (work: Work, from: Collection, doc: Doc, localField: string, foreignField: string): Doc[] => {
  const { values } = keyValues(doc, pathOf(localField))
  const wanted = values
    .map((value) => (isValue(value) ? value : null))
    .filter((value) => !(value instanceof RegExp))
  const found = find(work.draft, from, { query: { [foreignField]: { $in: wanted } } })
  work.examined += found.examined
  return found.rows.map((row) => row.doc)
}

const bound = (doc: Doc, variables: Variables, wanted: Doc): Variables => {
  const own = Object.entries(wanted).map(
    ([name, expression]) => [name, evaluate(doc, expression, variables)] as const,
  )
  return { ...variables, ...Object.fromEntries(own) }
}

/** `$lookup` in both forms; a collection that does not exist gives empty lists (MongoDB). */
export const lookup: StageRun = (docs, spec, { work, variables }) => {
  const { from, localField, foreignField, let: wanted = {}, pipeline, as } = docSpec('$lookup', spec)
  if (typeof from !== 'string' || typeof as !== 'string') throw failure.failed('$lookup needs from and as')
  const collection = work.findCollection(from)
  return docs.map((doc) => {
    if (!collection) return { ...doc, [as]: [] }
    if (typeof localField === 'string' && typeof foreignField === 'string')
      return { ...doc, [as]: byField(work, collection, doc, localField, foreignField) }
    if (!Array.isArray(pipeline) || !isDoc(wanted)) throw failure.failed('$lookup needs fields or a pipeline')
    return { ...doc, [as]: runPipeline(work, collection, stagesOf(pipeline), bound(doc, variables, wanted)) }
  })
}

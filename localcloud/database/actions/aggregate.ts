import { runPipeline, type Stage, type Work } from '../aggregate/pipeline'
import { failure } from '../failure'
import { Draft } from '../store/draft'
import { decode, encode } from '../value/ejson'
import type { Request } from './request'

/** Documented: without a `$limit` stage an aggregation answers 20 rows. */
const defaultRows = 20

const isStage = (raw: unknown): raw is { stageKey: string; stageValue: string } =>
  typeof raw === 'object' &&
  raw !== null &&
  'stageKey' in raw &&
  'stageValue' in raw &&
  typeof raw.stageKey === 'string' &&
  typeof raw.stageValue === 'string'

const stagesOf = (request: Request): Stage[] => {
  const { stages } = request.body
  if (!Array.isArray(stages) || !stages.every(isStage)) throw failure.invalid('stages is required')
  return stages.map(({ stageKey, stageValue }) => ({ name: stageKey, spec: decode(stageValue, request.now) }))
}

/** aggregate().end(): on the last committed state; the SDK has no aggregation inside a transaction. */
export const aggregateDocuments = async (request: Request) => {
  const { collection, engine } = request
  const pipeline = stagesOf(request)
  const work: Work = {
    draft: new Draft(engine.store.latest),
    findCollection: (name) => engine.store.collections.get(name),
    examined: 0,
  }
  const limited = pipeline.some(({ name }) => name === '$limit')
  const docs = runPipeline(work, collection, pipeline).slice(0, limited ? undefined : defaultRows)
  request.refuseWaste(work.examined, docs.length)
  return Promise.resolve({ data: { list: docs.map((doc) => encode(doc)) } })
}

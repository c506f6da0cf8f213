import { find } from '../query/find'
import { compileProjection } from '../query/project'
import { sortFields } from '../query/sort'
import { encode } from '../value/ejson'
import type { Request } from './request'

/** Recorded: the SDK asks for 100 without a limit. Documented: at most 1000. */
const defaultLimit = 100
const mostLimit = 1000

/** get() and doc().get(). */
export const getDocument = async (request: Request) => {
  const { collection, body } = request
  const limit = Math.min(request.whole('limit') ?? defaultLimit, mostLimit)
  const offset = request.whole('offset')
  const order = sortFields(request.doc('order') ?? {})
  const project = compileProjection(request.doc('projection') ?? {})
  const query = request.doc('query') ?? {}
  const found = await request.read((draft) =>
    find(draft, collection, { query, order, skip: offset ?? 0, limit }),
  )
  request.refuseWaste(found.examined, found.rows.length)
  const list = found.rows.map(({ doc }) => encode(project(doc)))
  if (body.queryType === 'DOC') return { data: { list } }
  return { data: { list, limit, ...(offset === undefined ? {} : { offset }) } }
}

export const calculateDocument = async (request: Request) => {
  const { collection } = request
  const query = request.doc('query') ?? {}
  if (Object.keys(query).length === 0) {
    const total = await request.read((draft) => draft.count(collection))
    return { data: { total } }
  }
  const { rows, examined } = await request.read((draft) => find(draft, collection, { query }))
  request.refuseWaste(examined, rows.length)
  return { data: { total: rows.length } }
}

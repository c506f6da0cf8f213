import { find } from '../query/find'
import type { Collection } from '../store/catalog'
import type { Draft } from '../store/draft'
import type { Store } from '../store/store'
import { refuseDollars, stored } from '../store/stored'
import { compileReplacement, compileUpdate } from '../update/apply'
import { decodeDoc, encode } from '../value/ejson'
import { isOperators, type Doc, type Value } from '../value/value'
import type { Request } from './request'

const insert = (store: Store, draft: Draft, collection: Collection, doc: Doc): Value => {
  const whole = stored(doc)
  draft.write(collection, store.nextRecord(), undefined, whole)
  return whole._id
}

/** add(): all documents or none (assumed for several). */
export const insertDocument = async (request: Request) => {
  const { collection, body, engine } = request
  const texts: unknown[] = Array.isArray(body.data) ? body.data : [body.data]
  const docs = texts.map((text) => decodeDoc(String(text), request.now))
  const insertedIds = await request.write((draft) =>
    docs.map((doc) => insert(engine.store, draft, collection, doc)),
  )
  return { data: { insertedIds } }
}

/** What an upsert starts from: the query's plain equalities. */
const seedOf = (query: Doc): Doc =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) => !name.startsWith('$') && !name.includes('.') && !isOperators(value),
    ),
  )

interface Modified {
  updated: number
  upsert_id?: Value
  after?: Doc
}

const modify = (request: Request, limit: number): Promise<Modified> => {
  const { collection, body, engine } = request
  const query = request.needed('query')
  const data = request.doc('data') ?? {}
  const replaces = body.merge === false
  const update = replaces ? compileReplacement(data) : compileUpdate(data)
  if (replaces) refuseDollars(data)
  return request.write((draft) => {
    const { rows, examined } = find(draft, collection, { query, limit })
    request.refuseWaste(examined, rows.length)
    if (rows.length === 0 && body.upsert === true) {
      const seed = seedOf(query)
      const fresh = replaces ? { ...('_id' in seed ? { _id: seed._id ?? '' } : {}), ...data } : update(seed)
      return { updated: 0, upsert_id: insert(engine.store, draft, collection, fresh) }
    }
    let last: Doc | undefined
    for (const { record, doc } of rows) {
      last = update(doc)
      if (last !== doc) draft.write(collection, record, doc, last)
    }
    return { updated: rows.length, ...(last ? { after: last } : {}) }
  })
}

/** set() and update(). `updated` counts matches, changed or not (documented for set, assumed for update). */
export const modifyDocument = async (request: Request) => {
  const { updated, upsert_id } = await modify(request, request.body.multi === true ? Infinity : 1)
  return { data: { updated, ...(upsert_id === undefined ? {} : { upsert_id }) } }
}

/** updateAndReturn() of the node SDK: one document, as it is afterwards. */
export const modifyAndReturnDoc = async (request: Request) => {
  const { updated, after } = await modify(request, 1)
  return { data: { updated, ...(after ? { doc: encode(after) } : {}) } }
}

export const removeDocument = async (request: Request) => {
  const { collection, body } = request
  const query = request.needed('query')
  const limit = body.multi === true ? Infinity : 1
  const deleted = await request.write((draft) => {
    const { rows, examined } = find(draft, collection, { query, limit })
    request.refuseWaste(examined, rows.length)
    for (const { record, doc } of rows) draft.write(collection, record, doc, undefined)
    return rows.length
  })
  return { data: { deleted } }
}

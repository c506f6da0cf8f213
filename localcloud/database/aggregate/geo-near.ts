import { failure } from '../failure'
import { find } from '../query/find'
import { distanceTo } from '../query/geo'
import { earthRadius, queryShape } from '../query/geometry'
import type { Collection } from '../store/catalog'
import { replaceAt } from '../update/at'
import { pathOf, reach } from '../value/path'
import { isDoc, type Doc } from '../value/value'
import type { Work } from './pipeline'

const put = (doc: Doc, name: string, value: Doc[string]): Doc => {
  const changed = replaceAt(doc, pathOf(name), value)
  return isDoc(changed) ? changed : doc
}

/** `$geoNear` on a GeoJSON point: metres, nearest first. `key` names the field (assumed: needed, no geo index here). */
export const geoNear = (work: Work, collection: Collection, spec: Doc): Doc[] => {
  const { key, distanceField, includeLocs, near = null, query = {} } = spec
  const [point] = queryShape(near).points
  if (typeof key !== 'string' || typeof distanceField !== 'string' || !point || !isDoc(query))
    throw failure.failed('$geoNear needs near, key and distanceField')
  const found = find(work.draft, collection, { query })
  work.examined += found.examined
  const least = Number(spec.minDistance ?? 0)
  const most = Number(spec.maxDistance ?? earthRadius * Math.PI)
  const measured = found.rows.flatMap(({ doc }) => {
    const metres = distanceTo(point, reach(doc, pathOf(key)))
    return metres !== null && metres >= least && metres <= most ? [{ doc, metres }] : []
  })
  measured.sort((left, right) => left.metres - right.metres)
  return measured.slice(0, Number(spec.limit ?? spec.num ?? 100)).map(({ doc, metres }) => {
    const placed = put(doc, distanceField, metres * Number(spec.distanceMultiplier ?? 1))
    return typeof includeLocs === 'string' ? put(placed, includeLocs, doc[key] ?? null) : placed
  })
}

import { failure } from '../failure'
import { field, isDoc, type Maybe } from '../value/value'

/** Metres; MongoDB's own earth radius, which the wire log's distances confirm. */
export const earthRadius = 6_378_100

export type Point = readonly [longitude: number, latitude: number]
type Vector = readonly [number, number, number]

/** Any GeoJSON shape, taken apart. Lines include the edges of polygons. */
export interface Shape {
  points: Point[]
  lines: (readonly [Point, Point])[]
  polygons: Point[][][]
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'

const edges = (points: Point[]): (readonly [Point, Point])[] =>
  points.slice(1).flatMap((to, at) => {
    const from = points[at]
    return from ? [[from, to] as const] : []
  })

const points = (value: unknown): Point[] => (Array.isArray(value) ? value.filter(isPoint) : [])
const lists = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const line = (raw: unknown): Shape => ({ points: points(raw), lines: edges(points(raw)), polygons: [] })
const polygon = (raw: unknown): Shape => {
  const rings = lists(raw).map(points)
  return { points: rings.flat(), lines: rings.flatMap(edges), polygons: [rings] }
}

const join = (shapes: Shape[]): Shape => ({
  points: shapes.flatMap((shape) => shape.points),
  lines: shapes.flatMap((shape) => shape.lines),
  polygons: shapes.flatMap((shape) => shape.polygons),
})

const builders: Record<string, (raw: unknown) => Shape> = {
  Point: (raw) => ({ points: points([raw]), lines: [], polygons: [] }),
  MultiPoint: (raw) => ({ points: points(raw), lines: [], polygons: [] }),
  LineString: line,
  MultiLineString: (raw) => join(lists(raw).map(line)),
  Polygon: polygon,
  MultiPolygon: (raw) => join(lists(raw).map(polygon)),
}

/** The shape of a stored value, or null if it is not GeoJSON. */
export const shapeOf = (value: Maybe): Shape | null => {
  if (!isDoc(value) || typeof value.type !== 'string') return null
  const build = Object.hasOwn(builders, value.type) ? builders[value.type] : undefined
  const shape = build?.(field(value, 'coordinates'))
  return shape && shape.points.length > 0 ? shape : null
}

/** As `shapeOf`, for the geometry of a query. */
export const queryShape = (value: Maybe): Shape => {
  const shape = shapeOf(value)
  if (!shape) throw failure.failed('unknown GeoJSON type or coordinates')
  return shape
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in metres (haversine). */
export const distance = (from: Point, to: Point): number => {
  const rise = Math.sin(radians(to[1] - from[1]) / 2) ** 2
  const turn = Math.sin(radians(to[0] - from[0]) / 2) ** 2
  const half = rise + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * turn
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)))
}

export const vector = ([longitude, latitude]: Point): Vector => {
  const [east, north] = [radians(longitude), radians(latitude)]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

export const cross = (left: Vector, right: Vector): Vector => [
  left[1] * right[2] - left[2] * right[1],
  left[2] * right[0] - left[0] * right[2],
  left[0] * right[1] - left[1] * right[0],
]

export const dot = (left: Vector, right: Vector): number =>
  left[0] * right[0] + left[1] * right[1] + left[2] * right[2]

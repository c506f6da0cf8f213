import { failure } from '../failure'
import { pathOf, reach } from '../value/path'
import { isDoc, type Doc, type Maybe, type Value } from '../value/value'
import {
  cross,
  distance,
  dot,
  earthRadius,
  queryShape,
  shapeOf,
  vector,
  type Point,
  type Shape,
} from './geometry'
import type { Test } from './operators'

/** About 6 cm on the ground; edges are inside. */
const tolerance = 1e-8

const someShape =
  (test: (shape: Shape) => boolean): Test =>
  (reached) =>
    reached.some((value) => {
      const shape = shapeOf(value)
      return shape !== null && test(shape)
    })

const onEdge = (point: Point, [from, to]: readonly [Point, Point]): boolean => {
  const spare = distance(from, point) + distance(point, to) - distance(from, to)
  return spare <= tolerance * earthRadius * 1e-3
}

// The sum of the turns of the edges seen from the point: a whole turn inside, none outside.
const inRing = (point: Point, ring: Point[]): boolean => {
  const up = vector(point)
  let turn = 0
  ring.forEach((corner, at) => {
    const next = ring[at + 1]
    if (!next) return
    const left = cross(up, vector(corner))
    const right = cross(up, vector(next))
    turn += Math.atan2(dot(up, cross(left, right)), dot(left, right))
  })
  return Math.abs(turn) > Math.PI
}

const inPolygon = (point: Point, rings: Point[][]): boolean => {
  const [outer, ...holes] = rings
  const edge = rings.some((ring) => ring.slice(1).some((to, at) => onEdge(point, [ring[at] ?? to, to])))
  return edge || (outer !== undefined && inRing(point, outer) && !holes.some((hole) => inRing(point, hole)))
}

const linesCross = ([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean => {
  const [va, vb, vc, vd] = [vector(a), vector(b), vector(c), vector(d)]
  const [first, second] = [cross(va, vb), cross(vc, vd)]
  const sides = dot(first, vc) * dot(first, vd) < 0 && dot(second, va) * dot(second, vb) < 0
  return sides && dot(va, vc) > 0
}

const touch = (left: Shape, right: Shape): boolean =>
  left.points.some(
    (point) =>
      right.polygons.some((rings) => inPolygon(point, rings)) ||
      right.lines.some((edge) => onEdge(point, edge)) ||
      right.points.some((other) => distance(point, other) < tolerance * earthRadius),
  )

/** `$geoIntersects`: the shapes share a point. */
export const intersects = (operand: Value): Test => {
  const wanted = queryShape(isDoc(operand) ? operand.$geometry : null)
  return someShape(
    (shape) =>
      touch(shape, wanted) ||
      touch(wanted, shape) ||
      shape.lines.some((edge) => wanted.lines.some((other) => linesCross(edge, other))),
  )
}

/** `$geoWithin` with a polygon or `$centerSphere` (radius in radians). A shape is inside if all its corners are. */
export const within = (operand: Value): Test => {
  if (isDoc(operand) && operand.$centerSphere !== undefined) return inCircle(operand.$centerSphere)
  const { polygons } = queryShape(isDoc(operand) ? operand.$geometry : null)
  if (polygons.length === 0) throw failure.failed('$geoWithin not supported with provided geometry')
  return someShape((shape) =>
    shape.points.every((point) => polygons.some((rings) => inPolygon(point, rings))),
  )
}

const inCircle = (operand: Value): Test => {
  const [center, radius] = Array.isArray(operand) ? operand : []
  const [point] = queryShape({ type: 'Point', coordinates: center ?? null }).points
  if (!point || typeof radius !== 'number') throw failure.failed('badly formed $centerSphere')
  return someShape((shape) => shape.points.every((corner) => distance(point, corner) <= radius * earthRadius))
}

export interface Near {
  point: Point
  least: number
  most: number
}

const nearOf = (operand: Value): Near => {
  const [point] = queryShape(isDoc(operand) ? operand.$geometry : null).points
  if (!point || !isDoc(operand)) throw failure.failed('$nearSphere needs a point')
  return { point, least: Number(operand.$minDistance ?? 0), most: Number(operand.$maxDistance ?? Infinity) }
}

/** Metres from a point to the nearest reached point, or null without one. */
export const distanceTo = (point: Point, reached: readonly Maybe[]): number | null => {
  const found = reached
    .flatMap((value) => shapeOf(value)?.points ?? [])
    .map((other) => distance(point, other))
  return found.length > 0 ? Math.min(...found) : null
}

export const nearTest = (operand: Value): Test => {
  const { point, least, most } = nearOf(operand)
  return (reached) => {
    const metres = distanceTo(point, reached)
    return metres !== null && metres >= least && metres <= most
  }
}

/** A query with `$nearSphere` sorts by distance: the measure to sort by, or null without one. */
export const nearness = (query: Doc): ((doc: Doc) => number) | null => {
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$and' && Array.isArray(condition)) {
      const inner = condition.filter(isDoc).map(nearness).find(Boolean)
      if (inner) return inner
    }
    const operand = isDoc(condition) ? (condition.$nearSphere ?? condition.$near) : undefined
    if (operand === undefined) continue
    const { point } = nearOf(operand)
    return (doc) => distanceTo(point, reach(doc, pathOf(name))) ?? Infinity
  }
  return null
}

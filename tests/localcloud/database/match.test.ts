import fc from 'fast-check'
import { Query } from 'mingo'
import { compileQuery } from '../../../localcloud/database/query/match'
import type { Doc, Value } from '../../../localcloud/database/value/value'

const doc: Doc = {
  _id: 'd',
  n: 5,
  text: 'Pilates',
  nul: null,
  flag: true,
  at: new Date(1000),
  tags: ['a', 'b', 'c'],
  none: [],
  scores: [1, 7],
  deep: { a: { b: 1 } },
  slots: [{ d: 1, n: 5 }, { d: 2 }],
  mixed: [5, { b: 5 }],
  nested: [[1, 2], [3]],
  loc: { type: 'Point', coordinates: [113.3, 23.1] },
  road: {
    type: 'LineString',
    coordinates: [
      [113, 23],
      [114, 24],
    ],
  },
}

const square = (west: number, south: number, size: number): Value => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
})
const point = (east: number, north: number): Value => ({ type: 'Point', coordinates: [east, north] })

const cases: [rule: string, query: Doc, expected: boolean][] = [
  ['equality is exact', { n: 5 }, true],
  ['equality does not cross types', { n: '5' }, false],
  ['dates compare by instant', { at: new Date(1000) }, true],
  ['null matches null', { nul: null }, true],
  ['null matches a missing field', { absent: null }, true],
  ['null does not match a value', { n: null }, false],
  ['a value matches an element of an array', { tags: 'b' }, true],
  ['an array matches itself', { tags: ['a', 'b', 'c'] }, true],
  ['an array does not match another order', { tags: ['b', 'a', 'c'] }, false],
  ['embedded documents are equal with all fields', { 'slots.0': { d: 1, n: 5 } }, true],
  ['embedded equality minds the order of fields', { 'slots.0': { n: 5, d: 1 } }, false],
  ['a path enters arrays of documents', { 'slots.d': 2 }, true],
  ['a path takes positions', { 'slots.1.d': 2 }, true],
  ['a path with null finds the element that lacks the field', { 'slots.n': null }, true],
  ['a path over an empty array finds no null', { 'none.b': null }, false],
  ['a path over scalars in an array finds no null', { 'mixed.b': null }, false],
  ['a path finds values beside scalars', { 'mixed.b': 5 }, true],
  ['inherited names are not fields', { constructor: { $exists: true } }, false],
  ['gt', { n: { $gt: 4 } }, true],
  ['gt is strict', { n: { $gt: 5 } }, false],
  ['gt does not cross types', { text: { $gt: 1 } }, false],
  ['gte null finds missing fields', { absent: { $gte: null } }, true],
  ['gt null finds nothing', { nul: { $gt: null } }, false],
  ['a range over an array may be met by different elements', { scores: { $gt: 6, $lt: 2 } }, true],
  ['elemMatch needs one element for all', { scores: { $elemMatch: { $gt: 6, $lt: 2 } } }, false],
  ['elemMatch on documents', { slots: { $elemMatch: { d: 1, n: { $gte: 5 } } } }, true],
  [
    'elemMatch on documents does not take scalars',
    { scores: { $elemMatch: { foo: { $exists: false } } } },
    false,
  ],
  ['neq', { n: { $ne: 4 } }, true],
  ['neq on an array means no element', { tags: { $ne: 'b' } }, false],
  ['in', { n: { $in: [1, 5] } }, true],
  ['in with a regular expression', { text: { $in: [/^Pil/] } }, true],
  ['in with null finds missing', { absent: { $in: [null] } }, true],
  ['nin', { tags: { $nin: ['x', 'y'] } }, true],
  ['nin with an element', { tags: { $nin: ['x', 'a'] } }, false],
  ['exists is true for null', { nul: { $exists: true } }, true],
  ['exists false', { absent: { $exists: false } }, true],
  ['mod', { n: { $mod: [3, 2] } }, true],
  ['all', { tags: { $all: ['c', 'a'] } }, true],
  ['all with an absent one', { tags: { $all: ['a', 'x'] } }, false],
  ['all of nothing matches nothing', { tags: { $all: [] } }, false],
  ['all with elemMatch', { slots: { $all: [{ $elemMatch: { d: 1 } }, { $elemMatch: { d: 2 } }] } }, true],
  ['size', { tags: { $size: 3 } }, true],
  ['size looks at arrays only', { text: { $size: 7 } }, false],
  ['an element that is an array', { nested: [3] }, true],
  ['not', { n: { $not: { $gt: 5 } } }, true],
  ['not is true for a missing field', { absent: { $not: { $gt: 5 } } }, true],
  ['not with a regular expression', { text: { $not: /^Pil/ } }, false],
  ['a regular expression', { text: /^pil/i }, true],
  ['$regex with options', { text: { $regex: '^pil', $options: 'i' } }, true],
  ['a regular expression finds elements', { tags: /^b$/ }, true],
  ['and', { $and: [{ n: 5 }, { flag: true }] }, true],
  ['or', { $or: [{ n: 6 }, { flag: true }] }, true],
  ['nor', { $nor: [{ n: 6 }, { flag: false }] }, true],
  ['expr', { $expr: { $gt: ['$n', 4] } }, true],
  ['geoWithin a polygon', { loc: { $geoWithin: { $geometry: square(113, 23, 1) } } }, true],
  ['geoWithin another polygon', { loc: { $geoWithin: { $geometry: square(114, 23, 1) } } }, false],
  ['geoWithin needs the whole line', { road: { $geoWithin: { $geometry: square(113, 23, 0.5) } } }, false],
  ['geoWithin a circle in radians', { loc: { $geoWithin: { $centerSphere: [[113.3, 23.2], 0.002] } } }, true],
  ['geoWithin a smaller circle', { loc: { $geoWithin: { $centerSphere: [[113.3, 23.2], 0.001] } } }, false],
  [
    'geoIntersects of point and polygon',
    { loc: { $geoIntersects: { $geometry: square(113, 23, 1) } } },
    true,
  ],
  [
    'geoIntersects of lines',
    {
      road: {
        $geoIntersects: {
          $geometry: {
            type: 'LineString',
            coordinates: [
              [113, 24],
              [114, 23],
            ],
          },
        },
      },
    },
    true,
  ],
  [
    'geoIntersects of a line that crosses a polygon without a corner in it',
    { road: { $geoIntersects: { $geometry: square(113.4, 23.4, 0.2) } } },
    true,
  ],
  ['geoIntersects far away', { road: { $geoIntersects: { $geometry: square(10, 10, 1) } } }, false],
  [
    'geoNear within the distance',
    { loc: { $nearSphere: { $geometry: point(113.3, 23.2), $maxDistance: 12000 } } },
    true,
  ],
  [
    'geoNear beyond the least distance',
    { loc: { $nearSphere: { $geometry: point(113.3, 23.1), $minDistance: 10 } } },
    false,
  ],
]

test.each(cases)('%s', (_, query, expected) => {
  expect(compileQuery(query)(doc)).toBe(expected)
})

test.each([
  ['$where', { $where: 'true' }],
  ['$type', { n: { $type: 'number' } }],
  ['$jsonSchema', { $jsonSchema: {} }],
])('%s is refused by name', (name, query) => {
  expect(() => compileQuery(query)).toThrow(`NOT_EMULATED: ${name}`)
})

const scalar = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b', 'c'), fc.boolean())
const comparison = fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte')
const condition = fc.oneof(
  scalar,
  fc.tuple(comparison, scalar).map(([name, operand]) => ({ [name]: operand })),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
  fc.array(scalar, { minLength: 1, maxLength: 3 }).map((values) => ({ $nin: values })),
  fc.boolean().map((wanted) => ({ $exists: wanted })),
)
const name = fc.constantFrom('x', 'y', 'z.w')
const flat = fc.dictionary(name, condition, { minKeys: 1, maxKeys: 3 })
const query = fc.oneof(
  flat,
  fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(flat, { minLength: 1, maxLength: 3 }))
    .map(([logic, parts]) => ({ [logic]: parts })),
)
const value = fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 3 }))
const document = fc.record({ x: value, y: value, z: fc.record({ w: scalar }) }, { requiredKeys: [] })

test('where mingo is right (no null, no nested arrays) both matchers agree', () => {
  fc.assert(
    fc.property(document, query, (candidate, asked) => {
      const theirs = new Query(asked).test(candidate)

      expect(compileQuery(asked as Doc)(candidate as Doc)).toBe(theirs)
    }),
    { numRuns: 2000 },
  )
})

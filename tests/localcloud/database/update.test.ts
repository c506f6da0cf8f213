import { compileReplacement, compileUpdate } from '../../../localcloud/database/update/apply'
import type { Doc } from '../../../localcloud/database/value/value'

const doc: Doc = {
  _id: 'd',
  n: 5,
  text: 'a',
  nul: null,
  list: [3, 1, 2],
  rows: [
    { k: 1, v: 'x' },
    { k: 2, v: 'y' },
  ],
  deep: { a: { b: 1 }, c: 2 },
}

const cases: [rule: string, data: Doc, changed: Doc][] = [
  ['set replaces', { $set: { n: { x: 1 } } }, { n: { x: 1 } }],
  ['set makes the way', { $set: { 'new.a.b': 1 } }, { new: { a: { b: 1 } } }],
  ['set on a path keeps the rest', { $set: { 'deep.a.z': 9 } }, { deep: { a: { b: 1, z: 9 }, c: 2 } }],
  [
    'set in an array by position',
    { $set: { 'rows.1.v': 'z' } },
    {
      rows: [
        { k: 1, v: 'x' },
        { k: 2, v: 'z' },
      ],
    },
  ],
  ['set beyond an array fills with null', { $set: { 'list.4': 9 } }, { list: [3, 1, 2, null, 9] }],
  ['inc', { $inc: { n: 2 } }, { n: 7 }],
  ['inc of a missing field starts at the number', { $inc: { m: -2 } }, { m: -2 }],
  ['mul', { $mul: { n: 2 } }, { n: 10 }],
  ['mul of a missing field is 0', { $mul: { m: 2 } }, { m: 0 }],
  ['min takes the lower', { $min: { n: 3 } }, { n: 3 }],
  ['min keeps the lower', { $min: { n: 8 } }, { n: 5 }],
  ['max takes the higher', { $max: { n: 8 } }, { n: 8 }],
  ['max compares types by BSON order', { $max: { n: 'a' } }, { n: 'a' }],
  ['min sets a missing field', { $min: { m: 3 } }, { m: 3 }],
  ['push one', { $push: { list: 9 } }, { list: [3, 1, 2, 9] }],
  ['push to a missing field', { $push: { m: { $each: [1, 2], $slice: 1 } } }, { m: [1] }],
  [
    'push each with sort and slice',
    { $push: { list: { $each: [9, 0], $sort: 1, $slice: 3 } } },
    { list: [0, 1, 2] },
  ],
  ['push with a negative slice', { $push: { list: { $each: [9], $slice: -2 } } }, { list: [2, 9] }],
  [
    'push sorts documents by a field',
    { $push: { rows: { $each: [], $sort: { k: -1 } } } },
    {
      rows: [
        { k: 2, v: 'y' },
        { k: 1, v: 'x' },
      ],
    },
  ],
  [
    'unshift is push at position 0',
    { $push: { list: { $each: [8, 9], $position: 0 } } },
    { list: [8, 9, 3, 1, 2] },
  ],
  ['pop', { $pop: { list: 1 } }, { list: [3, 1] }],
  ['shift', { $pop: { list: -1 } }, { list: [1, 2] }],
  ['pull a value', { $pull: { list: 1 } }, { list: [3, 2] }],
  ['pull by operator', { $pull: { list: { $gte: 2 } } }, { list: [1] }],
  ['pull documents by condition', { $pull: { rows: { k: { $gt: 1 } } } }, { rows: [{ k: 1, v: 'x' }] }],
  ['pullAll', { $pullAll: { list: [1, 3] } }, { list: [2] }],
  ['addToSet adds what is new', { $addToSet: { list: 7 } }, { list: [3, 1, 2, 7] }],
  ['addToSet keeps what is there', { $addToSet: { list: { $each: [1, 8, 8] } } }, { list: [3, 1, 2, 8] }],
  [
    'several operators work together',
    { $inc: { n: 1 }, $set: { m: 1 }, $push: { list: 4 } },
    { n: 6, m: 1, list: [3, 1, 2, 4] },
  ],
]

test.each(cases)('%s', (_, data, changed) => {
  const before = structuredClone(doc)

  expect(compileUpdate(data)(doc)).toEqual({ ...before, ...changed })
  expect(doc).toEqual(before)
})

test('remove takes a field away, also a deep one, and ignores a missing one', () => {
  const rest = { ...doc }
  delete rest.n
  expect(compileUpdate({ $unset: { n: '', 'deep.a.b': '', 'x.y': '' } })(doc)).toEqual({
    ...rest,
    deep: { a: {}, c: 2 },
  })
})

test('rename moves a value, also into a document', () => {
  const after = compileUpdate({ $rename: { n: 'deep.n', absent: 'other' } })(doc)

  expect(after).toMatchObject({ deep: { a: { b: 1 }, c: 2, n: 5 } })
  expect(after).not.toHaveProperty('n')
  expect(after).not.toHaveProperty('other')
})

const refusals: [rule: string, data: Doc, message: string][] = [
  ['an empty update is refused', {}, 'must have at least one element'],
  [
    'inc of text is refused',
    { $inc: { text: 1 } },
    '{_id: "d"} has the field \'text\' of non-numeric type string',
  ],
  ['inc of null is refused', { $inc: { nul: 1 } }, 'non-numeric type null'],
  ['push on a number is refused', { $push: { n: 1 } }, "The field 'n' must be an array"],
  ['a path through text is refused', { $set: { 'text.x': 1 } }, "Cannot create field 'x'"],
  ['a path through null is refused', { $set: { 'nul.x': 1 } }, "Cannot create field 'x'"],
  [
    'conflicting paths are refused',
    { $set: { 'deep.a': 1 }, $inc: { 'deep.a.b': 1 } },
    "would create a conflict at 'deep.a'",
  ],
  ['changing _id is refused', { $set: { _id: 'e' } }, 'immutable field'],
  ['bit is not emulated', { $bit: { n: { and: 1 } } }, 'NOT_EMULATED: $bit'],
  ['positional updates are not emulated', { $set: { 'rows.$.v': 1 } }, 'NOT_EMULATED: positional $'],
]

test.each(refusals)('%s', (_, data, message) => {
  expect(() => compileUpdate(data)(doc)).toThrow(message)
})

test('a replacement keeps _id and nothing else', () => {
  expect(compileReplacement({ x: 1 })(doc)).toEqual({ _id: 'd', x: 1 })
  expect(() => compileReplacement({ _id: 'e' })(doc)).toThrow('immutable field')
})

import type { Case, Lab } from '../case'
import type { Json, Row } from '../sdk'
import { is } from '../sdk'

/** The document after one update, without what every document of a run carries. */
const after = async (lab: Lab, document: Row, data: unknown): Promise<Json> => {
  const id = await lab.add(document)
  await lab.docs.doc(id).update({ data })
  const { _id, run, case: name, ...rest } = (await lab.docs.doc(id).get()).data ?? {}
  if (_id !== id || !run || !name) lab.note('the update lost a field that it did not name')
  return rest as Json
}

export const updates: Case[] = [
  {
    name: 'inc and mul, also of a missing field',
    basis: 'assumed',
    source: 'mongo: $inc, $mul',
    expected: { a: 3, b: 1, c: 12, d: 0 },
    observe: (lab) =>
      after(lab, { a: 1, c: 4 }, { a: is('inc', 2), b: is('inc', 1), c: is('mul', 3), d: is('mul', 3) }),
  },
  {
    name: 'an object in an update merges, set replaces, remove removes',
    basis: 'documented',
    source: 'wx: doc.update, command.set, command.remove',
    expected: { merged: { a: 1, b: 2 }, replaced: { b: 2 } },
    observe: (lab) =>
      after(
        lab,
        { merged: { a: 1 }, replaced: { a: 1 }, gone: 1 },
        { merged: { b: 2 }, replaced: is('set', { b: 2 }), gone: is('remove') },
      ),
  },
  {
    name: 'a path names one field inside, and makes what is missing above it',
    basis: 'assumed',
    source: 'mongo: dot notation',
    expected: { a: { b: { c: 1 } }, l: [1, 9] },
    observe: (lab) => after(lab, { l: [1, 2] }, { 'a.b.c': 1, 'l.1': 9 }),
  },
  {
    name: 'push, unshift, pop, shift',
    basis: 'documented',
    source: 'wx: database command',
    expected: { push: [1, 2, 3], unshift: [0, 1], pop: [1], shift: [2], made: [1] },
    observe: (lab) =>
      after(
        lab,
        { push: [1], unshift: [1], pop: [1, 2], shift: [1, 2] },
        {
          push: is('push', [2, 3]),
          unshift: is('unshift', [0]),
          pop: is('pop'),
          shift: is('shift'),
          made: is('push', [1]),
        },
      ),
  },
  {
    name: 'push with position, slice and sort',
    basis: 'documented',
    source: 'wx: command.push',
    expected: { slice: [2, 3], position: [1, 9, 2], sort: [{ n: 1 }, { n: 2 }] },
    observe: (lab) =>
      after(
        lab,
        { slice: [1], position: [1, 2], sort: [{ n: 2 }] },
        {
          slice: is('push', { each: [2, 3], slice: -2 }),
          position: is('push', { each: [9], position: 1 }),
          sort: is('push', { each: [{ n: 1 }], sort: { n: 1 } }),
        },
      ),
  },
  {
    name: 'addToSet, pull, pullAll',
    basis: 'documented',
    source: 'wx: database command',
    expected: { set: ['a', 'b'], pull: [{ d: 1 }], condition: [1], all: [2] },
    observe: (lab) =>
      after(
        lab,
        { set: ['a'], pull: [{ d: 1 }, { d: 2 }], condition: [1, 5, 9], all: [1, 2, 1] },
        {
          set: is('addToSet', { $each: ['a', 'b'] }),
          pull: is('pull', { d: 2 }),
          condition: is('pull', is('gt', 4)),
          all: is('pullAll', [1]),
        },
      ),
  },
  {
    name: 'min, max, rename',
    basis: 'documented',
    source: 'wx: database command',
    expected: { min: 1, max: 9, to: 7 },
    observe: (lab) =>
      after(
        lab,
        { min: 5, max: 5, from: 7 },
        { min: is('min', 1), max: is('max', 9), from: is('rename', 'to') },
      ),
  },
]

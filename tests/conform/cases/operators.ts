import type { Case } from '../case'
import { db, is } from '../sdk'

import { answers, sorted, who } from './people'

export const operators: Case[] = [
  {
    name: 'comparisons stay within a type; in and nin',
    basis: 'assumed',
    source: 'mongo: comparison/sort order',
    expected: { gt: 'ab', gte: 'b', lt: 'a', text: 'd', in: 'ad', nin: 'bce', neq: 'bcde' },
    observe: (lab) =>
      answers(lab, {
        gt: { n: is('gt', 0) },
        gte: { n: is('gte', 5) },
        lt: { n: is('lt', 5) },
        text: { n: is('gte', '') },
        in: { n: is('in', [1, 'text']) },
        nin: { n: is('nin', [1, 'text']) },
        neq: { n: is('neq', 1) },
      }),
  },
  {
    name: 'null finds null and missing; exists tells them apart',
    basis: 'assumed',
    source: 'mongo: query for null or missing fields',
    expected: { null: 'ce', exists: 'abcd', absent: 'e' },
    observe: (lab) =>
      answers(lab, {
        null: { n: is('eq', null) },
        exists: { n: is('exists', true) },
        absent: { n: is('exists', false) },
      }),
  },
  {
    name: 'an element of an array is found by value; all and size',
    basis: 'documented',
    source: 'wx: command.all, command.size',
    expected: { value: 'ab', all: 'a', size: 'b', empty: 'c', whole: 'b' },
    observe: (lab) =>
      answers(lab, {
        value: { tags: 'y' },
        all: { tags: is('all', ['x', 'y']) },
        size: { tags: is('size', 1) },
        empty: { tags: is('size', 0) },
        whole: { tags: is('eq', ['y']) },
      }),
  },
  {
    name: 'elemMatch asks one element, two paths may be met by two',
    basis: 'documented',
    source: 'wx: command.elemMatch',
    expected: { element: 'a', paths: 'ab', index: 'a' },
    observe: (lab) =>
      answers(lab, {
        element: { visits: is('elemMatch', { d: 1, n: is('gt', 2) }) },
        paths: { 'visits.d': 1, 'visits.n': is('gt', 2) },
        index: { 'visits.0.n': 5 },
      }),
  },
  {
    name: 'a nested object in where asks its paths; eq asks the whole object with its order',
    basis: 'assumed',
    source: 'sdk: flattens objects in where; mongo: embedded equality',
    expected: { paths: 'ab', whole: 'a' },
    observe: (lab) =>
      answers(lab, {
        paths: { at: { city: '厦门' } },
        whole: { at: is('eq', { city: '厦门', no: 1 }) },
      }),
  },
  {
    name: 'and, or, not, nor, mod',
    basis: 'documented',
    source: 'wx: database command',
    expected: { and: 'a', or: 'ab', not: 'acde', mod: 'ab' },
    observe: (lab) =>
      answers(lab, {
        and: { n: is('and', [is('gt', 0), is('lt', 5)]) },
        or: { n: is('or', [is('eq', 1), is('eq', 5)]) },
        not: { n: is('not', is('eq', 5)) },
        mod: { n: is('mod', 4, 1) },
      }),
  },
  {
    name: 'or on two fields becomes one or of all of them: the SDK’s trap',
    basis: 'documented',
    source: 'sdk: serializer (recorded request)',
    expected: { two: 'abcd', one: 'a' },
    observe: async (lab) => {
      await who(lab, {})
      const n = is('or', [is('eq', 1), is('eq', 5)])
      const name = is('or', [is('eq', 'Pilates'), is('eq', 'pilates')])
      const { total } = await lab.docs.where({ ...lab.mine(), n, name }).count()
      lab.note(`${total} documents`)
      return { two: total === 4 ? 'abcd' : `${total}`, one: await who(lab, { n: 1 }) }
    },
  },
  {
    name: 'regular expressions, with and without case',
    basis: 'documented',
    source: 'wx: db.RegExp',
    expected: { exact: 'c', loose: 'cd', chinese: 'e' },
    observe: (lab) =>
      answers(lab, {
        exact: { name: /^Pil/ },
        loose: { name: db.RegExp({ regexp: '^pil', options: 'i' }) },
        chinese: { name: db.RegExp({ regexp: '瑜', options: '' }) },
      }),
  },
  {
    name: 'order: missing and null, numbers, texts',
    basis: 'assumed',
    source: 'mongo: comparison/sort order',
    expected: { asc: 'ceabd', desc: 'dbace' },
    observe: async (lab) => {
      await who(lab, {})
      return { asc: await sorted(lab, 'asc'), desc: await sorted(lab, 'desc') }
    },
  },
  {
    name: 'a keyset page: after (sort, _id)',
    basis: 'assumed',
    source: 'the product’s lists',
    expected: 'de',
    observe: async (lab) => {
      await who(lab, {})
      const after = is('and', [lab.mine(), is('or', [{ k: is('gt', 'c') }, { k: 'c', _id: is('gt', '~') }])])
      const { data } = await lab.docs.where(after).orderBy('k', 'asc').orderBy('_id', 'asc').limit(2).get()
      return data.map((row) => String(row['k'])).join('')
    },
  },
]

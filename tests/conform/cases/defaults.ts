import type { Case, Lab } from '../case'

const ROWS = 1001
const CHUNK = 143

/** 1,001 documents of this case; each case of this file is about how many come back. */
const fill = async (lab: Lab): Promise<void> => {
  for (let from = 0; from < ROWS; from += CHUNK) {
    const rows = Array.from({ length: CHUNK }, (_, i) => ({ ...lab.mine(), _id: lab.id('row'), n: from + i }))
    await lab.docs.add({ data: rows })
  }
}

export const defaults: Case[] = [
  {
    name: 'add takes an array, and gives an _id for each',
    basis: 'assumed',
    source: 'sdk: insertDocument with data[]',
    expected: 2,
    observe: async (lab) => {
      const { _ids = [] } = await lab.docs.add({ data: [{ ...lab.mine() }, { ...lab.mine() }] })
      return _ids.length
    },
  },
  {
    name: 'get without limit gives 100, with 1,000 gives 1,000; count counts all; aggregate gives 20',
    basis: 'documented',
    source: 'wx: get and aggregate limits; sdk: sends limit 100',
    expected: { get: 100, thousand: 1000, count: 1001, aggregate: 20, aggregateLimit: 1001 },
    observe: async (lab) => {
      await fill(lab)
      const query = lab.docs.where(lab.mine())
      const some = lab.docs.aggregate().match(lab.mine())
      const all = lab.docs.aggregate().match(lab.mine()).limit(2000)
      return {
        get: (await query.get()).data.length,
        thousand: (await query.limit(1000).get()).data.length,
        count: (await query.count()).total,
        aggregate: (await some.end()).list.length,
        aggregateLimit: (await all.end()).list.length,
      }
    },
  },
  {
    name: 'a limit above 1,000 gives 1,000',
    basis: 'assumed',
    source: 'wx: at most 1,000 in a function; whether more is cut or refused is not said',
    expected: 1000,
    observe: async (lab) => {
      await fill(lab)
      return (await lab.docs.where(lab.mine()).limit(2000).get()).data.length
    },
  },
]

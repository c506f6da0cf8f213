import type { Lab } from '../case'
import type { Json, Row } from '../sdk'

/** One letter each, so that an answer reads as a word. */
const PEOPLE: Row[] = [
  {
    k: 'a',
    n: 1,
    tags: ['x', 'y'],
    at: { city: '厦门', no: 1 },
    visits: [
      { d: 1, n: 5 },
      { d: 2, n: 0 },
    ],
  },
  {
    k: 'b',
    n: 5,
    tags: ['y'],
    at: { no: 1, city: '厦门' },
    visits: [
      { d: 1, n: 0 },
      { d: 2, n: 5 },
    ],
  },
  { k: 'c', n: null, tags: [], name: 'Pilates' },
  { k: 'd', n: 'text', name: 'pilates' },
  { k: 'e', name: '瑜伽' },
]

export const who = async (lab: Lab, query: Row): Promise<string> => {
  if ((await lab.docs.where(lab.mine()).count()).total === 0) for (const each of PEOPLE) await lab.add(each)
  const { data } = await lab.docs.where(lab.mine(query)).orderBy('k', 'asc').get()
  return data.map((row) => String(row['k'])).join('')
}

export const answers = async (lab: Lab, queries: Record<string, Row>): Promise<Json> => {
  const found: Record<string, Json> = {}
  for (const [name, query] of Object.entries(queries)) found[name] = await who(lab, query)
  return found
}

export const sorted = async (lab: Lab, order: 'asc' | 'desc'): Promise<string> => {
  const { data } = await lab.docs.where(lab.mine()).orderBy('n', order).orderBy('k', 'asc').get()
  return data.map((row) => String(row['k'])).join('')
}

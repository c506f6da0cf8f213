import type { Case, Lab } from '../case'
import { refusal } from '../case'
import type { Json } from '../sdk'

const put = (lab: Lab, more: Record<string, unknown>): Promise<Json> =>
  refusal(lab, lab.unique.add({ data: { ...lab.mine(), _id: lab.id('key'), ...more } }))

const DUPLICATE = { errCode: -502001, words: ['E11000'] }

export const uniqueIndex: Case[] = [
  {
    name: 'a second document with the same key is refused',
    basis: 'documented',
    source: 'tcb: unique index',
    expected: ['done', DUPLICATE],
    observe: async (lab) => {
      const key = lab.id('same')
      return [await put(lab, { key }), await put(lab, { key })]
    },
  },
  {
    name: 'a missing key counts as null: only one document may lack it',
    basis: 'documented',
    source: 'tcb: unique index, missing field',
    expected: ['done', DUPLICATE, DUPLICATE],
    observe: async (lab) => {
      const seen = [await put(lab, {}), await put(lab, {}), await put(lab, { key: null })]
      await lab.unique.where(lab.mine()).remove()
      return seen
    },
  },
  {
    name: 'an update onto a key that is taken is refused, and nothing changes',
    basis: 'assumed',
    source: 'mongo: unique index on update',
    expected: [DUPLICATE, 'own'],
    observe: async (lab) => {
      const [taken, own] = [lab.id('taken'), lab.id('own')]
      await put(lab, { key: taken })
      await put(lab, { key: own, _id: own })
      const seen = await refusal(lab, lab.unique.doc(own).update({ data: { key: taken } }))
      const { data } = await lab.unique.doc(own).get()
      return [seen, data?.['key'] === own ? 'own' : 'taken']
    },
  },
  {
    name: 'a removed document frees its key',
    basis: 'assumed',
    source: 'mongo',
    expected: 'done',
    observe: async (lab) => {
      const key = lab.id('freed')
      await put(lab, { key, _id: key })
      await lab.unique.doc(key).remove()
      return put(lab, { key })
    },
  },
]

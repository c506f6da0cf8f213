import type { Case } from '../case'
import type { Json } from '../sdk'
import { is } from '../sdk'

/** What updates say about themselves. */
export const counts: Case[] = [
  {
    name: 'doc.set makes and replaces, and says which',
    basis: 'documented',
    source: 'wx: doc.set',
    expected: [{ updated: 0, created: 1 }, { updated: 1, created: 0 }, ['_id', 'b', 'run']],
    observe: async (lab) => {
      const id = lab.id('set')
      const { run } = lab.mine() as { run: string }
      const { stats: made } = await lab.docs.doc(id).set({ data: { run, a: 1 } })
      const { stats: replaced } = await lab.docs.doc(id).set({ data: { run, b: 1 } })
      const { data } = await lab.docs.doc(id).get()
      return [made, replaced, Object.keys(data ?? {}).sort()].map((each) => each as unknown as Json)
    },
  },
  {
    name: 'a conditional update tells by its count whether it took place',
    basis: 'documented',
    source: 'wx: collection.update, stats.updated',
    expected: { first: 1, second: 0, left: 0 },
    observe: async (lab) => {
      const _id = await lab.add({ left: 1 })
      const take = () => lab.docs.where({ _id, left: is('gt', 0) }).update({ data: { left: is('inc', -1) } })
      const [first, second] = [(await take()).stats.updated, (await take()).stats.updated]
      return { first, second, left: Number((await lab.docs.doc(_id).get()).data?.['left']) }
    },
  },
  {
    name: 'twenty conditional updates at once take ten places, never eleven',
    basis: 'assumed',
    source: 'mongo: one document changes atomically',
    expected: { taken: 10, left: 0 },
    observe: async (lab) => {
      const _id = await lab.add({ left: 10 })
      const take = () => lab.docs.where({ _id, left: is('gt', 0) }).update({ data: { left: is('inc', -1) } })
      const all = await Promise.all(Array.from({ length: 20 }, take))
      const taken = all.reduce((sum, { stats }) => sum + stats.updated, 0)
      return { taken, left: Number((await lab.docs.doc(_id).get()).data?.['left']) }
    },
  },
  {
    name: 'an update that changes nothing is counted all the same',
    basis: 'assumed',
    source: 'wx: doc.set counts an existing document; WeChat’s HTTP interface tells matched from modified',
    expected: 1,
    observe: async (lab) => {
      const id = await lab.add({ a: 1 })
      return (await lab.docs.doc(id).update({ data: { a: 1 } })).stats.updated
    },
  },
  {
    name: 'where().update and where().remove reach every document that matches',
    basis: 'documented',
    source: 'wx: collection.update, collection.remove',
    expected: { updated: 3, removed: 3 },
    observe: async (lab) => {
      for (const n of [1, 2, 3]) await lab.add({ n })
      const { updated } = (await lab.docs.where(lab.mine()).update({ data: { seen: true } })).stats
      return { updated, removed: (await lab.docs.where(lab.mine()).remove()).stats.removed }
    },
  },
]

import { randomBytes } from 'node:crypto'

import type { Case, Lab, Observation } from './case'
import { DOCS, UNIQUE } from './case'
import { groups } from './groups'
import { db } from './sdk'

/** Numbers the ids of everything this instance makes. */
let made = 0

const labOf = (run: string, name: string, notes: string[]): Lab => {
  const docs = db.collection(DOCS)
  const id = (word: string) => `${run}-${(made += 1)}-${word}`
  return {
    docs,
    unique: db.collection(UNIQUE),
    id,
    add: async (document) => {
      const _id = id('doc')
      await docs.add({ data: { _id, run, case: name, ...document } })
      return _id
    },
    mine: (query = {}) => ({ run, case: name, ...query }),
    note: (text) => notes.push(text),
  }
}

const observe = async (each: Case, run: string): Promise<Observation> => {
  const notes: string[] = []
  try {
    return { name: each.name, seen: await each.observe(labOf(run, each.name, notes)), notes }
  } catch (error) {
    const { errMsg, message } = error as { errMsg?: string; message?: string }
    return { name: each.name, seen: { failed: errMsg ?? message ?? '' }, notes }
  }
}

/** Observes one group's cases, one after the other, and removes what they left. */
export const observeGroup = async (group: string): Promise<Observation[]> => {
  const run = randomBytes(6).toString('hex')
  const seen: Observation[] = []
  try {
    for (const each of groups[group] ?? []) seen.push(await observe(each, run))
  } finally {
    for (const name of [DOCS, UNIQUE]) await db.collection(name).where({ run }).remove()
  }
  return seen
}

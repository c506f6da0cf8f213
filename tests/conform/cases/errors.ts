import type { Case } from '../case'
import { DOCS, NOWHERE, refusal } from '../case'
import { db, gentle, is } from '../sdk'

export const errors: Case[] = [
  {
    name: 'a second document with the same _id is refused as a duplicate',
    basis: 'documented',
    source: 'seen: several projects’ logs of E11000 with -502001',
    expected: { errCode: -502001, words: ['E11000'] },
    observe: async (lab) => {
      const _id = await lab.add({})
      return refusal(lab, lab.docs.add({ data: { _id } }))
    },
  },
  {
    name: 'reading a collection that is not there',
    basis: 'documented',
    source: 'tcb: DATABASE_COLLECTION_NOT_EXIST, sdk: -502005',
    expected: { errCode: -502005, words: [] },
    observe: (lab) => refusal(lab, db.collection(NOWHERE).get()),
  },
  {
    name: 'writing a collection that is not there',
    basis: 'documented',
    source: 'tcb: DATABASE_COLLECTION_NOT_EXIST, sdk: -502005',
    expected: { errCode: -502005, words: [] },
    observe: (lab) => refusal(lab, db.collection(NOWHERE).add({ data: { a: 1 } })),
  },
  {
    name: 'making a collection a second time',
    basis: 'assumed',
    source: 'sdk: its table of codes; createCollection keeps the code and says -1',
    expected: { errCode: -1, words: ['DATABASE_COLLECTION_ALREADY_EXIST'] },
    observe: (lab) => refusal(lab, db.createCollection(DOCS)),
  },
  {
    name: 'a missing document is an error by default',
    basis: 'documented',
    source: 'sdk: document.get',
    expected: { errCode: -1, words: ['document with _id'] },
    observe: (lab) => refusal(lab, lab.docs.doc(lab.id('none')).get()),
  },
  {
    name: 'a missing document is null with throwOnNotFound: false',
    basis: 'documented',
    source: 'wx: cloud.database, throwOnNotFound',
    expected: null,
    observe: async (lab) => {
      const { data } = await gentle.collection(DOCS).doc(lab.id('none')).get()
      return (data ?? null) === null ? null : 'a document'
    },
  },
  {
    name: 'updating or removing a missing document changes none and is no error',
    basis: 'assumed',
    source: 'mongo: nothing matched',
    expected: { updated: 0, removed: 0 },
    observe: async (lab) => {
      const doc = lab.docs.doc(lab.id('none'))
      const { updated } = (await doc.update({ data: { a: 1 } })).stats
      return { updated, removed: (await doc.remove()).stats.removed }
    },
  },
  {
    name: 'an update that the SDK empties ({ x: {} }) is refused',
    basis: 'assumed',
    source: 'sdk: drops empty objects; the database’s sentence is unverified',
    expected: { errCode: -502001, words: ['at least one element'] },
    observe: async (lab) => {
      const id = await lab.add({})
      return refusal(lab, lab.docs.doc(id).update({ data: { x: {} } }))
    },
  },
  {
    name: '$inc on a string is refused',
    basis: 'assumed',
    source: 'mongo: Cannot apply $inc to a value of non-numeric type',
    expected: { errCode: -502001, words: ['non-numeric'] },
    observe: async (lab) => {
      const id = await lab.add({ n: 'one' })
      return refusal(lab, lab.docs.doc(id).update({ data: { n: is('inc', 1) } }))
    },
  },
  {
    name: '$push on a number is refused',
    basis: 'assumed',
    source: 'mongo: The field must be an array',
    expected: { errCode: -502001, words: [] },
    observe: async (lab) => {
      const id = await lab.add({ n: 1 })
      return refusal(lab, lab.docs.doc(id).update({ data: { n: is('push', [1]) } }))
    },
  },
  {
    name: 'an update of a collection without where is refused',
    basis: 'assumed',
    source: 'sdk: sends no query',
    expected: { errCode: -501007, words: [] },
    observe: (lab) => refusal(lab, lab.docs.update({ data: { a: 1 } })),
  },
]

import type { Case } from '../case'
import { db, is } from '../sdk'

const MINUTE = 60_000

const instantOf = (value: unknown): number =>
  Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : Number.NaN

export const time: Case[] = [
  {
    name: 'functions run in UTC',
    basis: 'documented',
    source: 'tcb: runtime environment',
    expected: 0,
    observe: () => Promise.resolve(new Date(2026, 0, 1).getTimezoneOffset()),
  },
  {
    name: 'a Date comes back as a Date, to the millisecond',
    basis: 'assumed',
    source: 'mongo: BSON date',
    expected: 1704164645123,
    observe: async (lab) => {
      const id = await lab.add({ at: new Date(1704164645123) })
      return instantOf((await lab.docs.doc(id).get()).data?.['at'])
    },
  },
  {
    name: 'serverDate is the server’s now, with its offset, within a minute of the function’s',
    basis: 'documented',
    source: 'wx: db.serverDate',
    expected: { now: true, later: 3_600_000 },
    observe: async (lab) => {
      const id = await lab.add({ at: db.serverDate(), later: db.serverDate({ offset: 3_600_000 }) })
      const { data } = await lab.docs.doc(id).get()
      const [at, later] = [instantOf(data?.['at']), instantOf(data?.['later'])]
      return { now: Math.abs(at - Date.now()) < MINUTE, later: later - at }
    },
  },
  {
    name: 'dates are compared as instants; a text of the same day is no date',
    basis: 'assumed',
    source: 'mongo: comparison is within a type',
    expected: 1,
    observe: async (lab) => {
      await lab.add({ at: new Date('2026-01-01T00:00:00.000Z') })
      await lab.add({ at: '2026-01-01T00:00:00.000Z' })
      const query = lab.mine({ at: is('lte', new Date('2026-01-02T00:00:00.000Z')) })
      return (await lab.docs.where(query).count()).total
    },
  },
]

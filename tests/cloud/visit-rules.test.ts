import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { admin, aVisit, cuesOf, peopleOf } from './visit-steps'
import { atEveryCall, killedAtEveryWrite, tickLater } from './stops'

const JOB = 'visit-cues'
const { siming } = named.orgs

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

const byRule = () =>
  world.cloud.database
    .peek('cues', { query: {} })
    .filter(({ rule }) => rule !== 'hand')
    .map(({ personId, rule, period }) => `${String(personId)} ${String(rule)} ${String(period)}`)
const nextDay = () => world.cloud.clock.advance(24 * 3600_000)

test('the rules open one cue for each person and period, on the day and never again', async () => {
  await tickLater(world, JOB)
  const first = byRule()
  expect(new Set(first).size).toBe(first.length)
  const eighty = world.city.persons.filter(({ birthYear }) => birthYear !== null && birthYear <= 1946)
  expect(eighty.length).toBeGreaterThan(0)
  for (const { _id } of eighty) expect(first).toContain(`${_id} round 2026Q4`)

  await tickLater(world, JOB)
  nextDay()
  await tickLater(world, JOB)
  expect(byRule()).toEqual(first)
})

test('a quarter later they are due again, but not for whoever was visited that day', async () => {
  const [old] = world.city.persons.filter(({ birthYear }) => birthYear !== null && birthYear <= 1946)
  const personId = old?._id ?? ''
  world.cloud.clock.set(new Date('2027-01-01T01:00:00.000Z'))
  await world.call(admin, 'visit.record', aVisit(personId, { on: '2027-01-01' }))
  await tickLater(world, JOB)

  expect(byRule()).not.toContain(`${personId} round 2027Q1`)
  expect(byRule().filter((cue) => cue.endsWith('round 2027Q1')).length).toBeGreaterThan(0)
})

test('a walk that is killed at any write goes on and opens each cue once', async () => {
  let day = 0
  await atEveryCall(world, {
    job: JOB,
    prepare: () => {
      day += 100
      world.cloud.clock.set(new Date(Date.parse('2027-01-05T01:00:00.000Z') + day * 24 * 3600_000))
      return Promise.resolve()
    },
    happens: 'stop',
    check: (moment) => {
      const all = byRule()
      expect([moment, new Set(all).size]).toEqual([moment, all.length])
    },
  })
})

describe('killed at any write and tapped again,', () => {
  const someone = (() => {
    let taken = 0
    return () => {
      taken += 1
      return peopleOf(world, siming)[taken] ?? ''
    }
  })()
  const cue = { kind: 'mood' as const, owner: 'me' as const, note: '老伴刚走' }
  const openCue = async () => {
    const personId = someone()
    const { id } = await world.call(admin, 'visit.openCue', { personId, ...cue })
    return { personId, cueId: id }
  }

  test('a cue by hand is one cue, taken once and closed once', async () => {
    await killedAtEveryWrite(world, {
      prepare: someone,
      ask: (personId, tap) => world.ask(admin, 'visit.openCue', { personId, ...cue }, tap),
      then: 'again',
      check: (personId, moment) => {
        const own = cuesOf(world, personId).filter(({ rule }) => rule === 'hand')
        expect([moment, own.length]).toEqual([moment, 1])
      },
    })
    for (const what of ['visit.takeCue', 'visit.closeCue'] as const)
      await killedAtEveryWrite(world, {
        prepare: openCue,
        ask: (about, tap) =>
          what === 'visit.takeCue'
            ? world.ask(admin, what, about, tap)
            : world.ask(admin, what, { ...about, reason: '已经好了' }, tap),
        then: 'again',
        check: ({ cueId }, moment) => {
          const [found] = world.cloud.database.peek('cues', { query: { _id: cueId } })
          expect([moment, found?.closedAt !== null]).toEqual([moment, what === 'visit.closeCue'])
        },
      })
  })

  test('a visit is one visit, which closes its cue and agrees on one next day', async () => {
    const on = world.cloud.clock.now().toISOString().slice(0, 10)
    await killedAtEveryWrite(world, {
      prepare: openCue,
      ask: ({ personId, cueId }, tap) =>
        world.ask(
          admin,
          'visit.record',
          aVisit(personId, { on, nextOn: '2099-01-01', closes: [cueId] }),
          tap,
        ),
      then: 'again',
      check: ({ personId, cueId }, moment) => {
        const cues = cuesOf(world, personId)
        const visits = world.cloud.database.peek('visits', { query: { personId } })
        expect([moment, visits.length, cues.filter(({ why }) => why === 'agreed').length]).toEqual([
          moment,
          1,
          1,
        ])
        expect(cues.find(({ _id }) => _id === cueId)?.closedBy).toBe(visits[0]?._id)
      },
    })
  })
})

import fc from 'fast-check'

import type { FreeBus, SeatParty } from '@/domain/seating'
import { fillBuses, partiesToSeat, takenSeats, whyNotSeat } from '@/domain/seating'

const party = (id: string, heads = 1, orgName = '洪塘镇', beside: string | null = null): SeatParty => ({
  ...{ id, heads, orgName, beside },
})
const seatedIn = (parties: readonly SeatParty[], buses: readonly FreeBus[]) =>
  Object.fromEntries(fillBuses(parties, buses).seated)

describe('filling the buses', () => {
  test('the last two seats are for a couple, or for two who come alone; one seat is not half of them', () => {
    expect(seatedIn([party('couple', 2)], [{ id: 'b1', free: 2 }])).toEqual({ couple: 'b1' })
    expect(fillBuses([party('couple', 2)], [{ id: 'b1', free: 1 }]).left).toEqual([party('couple', 2)])
  })

  test('communities stay together, the larger one first, each where all of it finds room', () => {
    const parties = [party('x', 1, '东'), party('y', 1, '西'), party('z', 1, '西')]

    const buses = [
      { id: 'b1', free: 2 },
      { id: 'b2', free: 2 },
    ]
    expect(seatedIn(parties, buses)).toEqual({ y: 'b1', z: 'b1', x: 'b2' })
    const two = [party('x', 1, '东'), party('w', 1, '东'), party('y', 3, '西')]
    const uneven = [
      { id: 'b1', free: 4 },
      { id: 'b2', free: 2 },
    ]
    expect(seatedIn(two, uneven)).toEqual({ y: 'b1', x: 'b2', w: 'b2' })
  })

  test('where that leaves somebody over, the largest parties go first', () => {
    const parties = [party('a', 1, '西'), party('b', 1, '西'), party('c', 1, '西'), party('d', 3, '东')]

    const { seated, left } = fillBuses(parties, [
      { id: 'b1', free: 4 },
      { id: 'b2', free: 2 },
    ])
    expect(left).toEqual([])
    expect(seated.get('d')).toBe('b1')
  })

  test('who comes with somebody who sits already sits there or nowhere', () => {
    const buses = [
      { id: 'b1', free: 5 },
      { id: 'b2', free: 1 },
    ]
    expect(seatedIn([party('wife', 1, '东', 'b2'), party('x', 1, '西')], buses)).toEqual({
      wife: 'b2',
      x: 'b1',
    })
    expect(fillBuses([party('two', 2, '东', 'b2')], buses).left).toHaveLength(1)
  })

  test('whatever the parties and the buses: no party is split, no bus too full, everybody is seated or listed', () => {
    const someParties = fc
      .array(
        fc.record({
          heads: fc.integer({ min: 1, max: 6 }),
          orgName: fc.constantFrom('东', '西', '南'),
          beside: fc.option(fc.constantFrom('b0', 'b1'), { nil: null, freq: 5 }),
        }),
        { maxLength: 60 },
      )
      .map((all) => all.map((each, i) => ({ id: `p${i}`, ...each })))
    const someBuses = fc
      .array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 })
      .map((all) => all.map((free, i) => ({ id: `b${i}`, free })))

    fc.assert(
      fc.property(someParties, someBuses, (parties, buses) => {
        const { seated, left } = fillBuses(parties, buses)

        expect([...seated.keys(), ...left.map(({ id }) => id)].sort()).toEqual(
          parties.map(({ id }) => id).sort(),
        )
        for (const { id, free } of buses) {
          const heads = parties.filter((each) => seated.get(each.id) === id)
          expect(heads.reduce((sum, each) => sum + each.heads, 0)).toBeLessThanOrEqual(free)
        }
        for (const { id, beside } of parties)
          if (beside !== null) expect([beside, undefined]).toContain(seated.get(id))
        for (const each of left)
          for (const { id, free } of buses) {
            if (each.beside !== null && each.beside !== id) continue
            const taken = parties.filter((other) => seated.get(other.id) === id)
            expect(free - taken.reduce((sum, other) => sum + other.heads, 0)).toBeLessThan(each.heads)
          }
      }),
      { numRuns: 300, seed: 20261122 },
    )
  })
})

const rider = (personId: string, busId: string | null, heads = 1, partyId = personId) => ({
  ...{ personId, busId, heads, partyId, orgName: '洪塘镇' },
})

test('a bus is full with the last head: who sits there already takes no second seat', () => {
  const riders = [rider('a', 'b1', 2), rider('b', null), rider('c', null)]
  const bus = { id: 'b1', seats: 3 }

  expect(whyNotSeat(riders, ['b'], bus)).toBeNull()
  expect(whyNotSeat(riders, ['a', 'b'], bus)).toBeNull()
  expect(whyNotSeat(riders, ['b', 'c'], bus)).toBe('ROLLCALL.FULL')
  expect(whyNotSeat(riders, ['b', 'c'], null)).toBeNull()
  expect(takenSeats(riders)).toEqual(new Map([['b1', 2]]))
})

test('of a party only those are to be seated who sit nowhere, beside the others', () => {
  const riders = [rider('a', 'b1', 1, 'p'), rider('b', null, 2, 'p'), rider('c', 'b1'), rider('d', null)]

  expect(partiesToSeat(riders)).toMatchObject([
    { id: 'p', heads: 2, beside: 'b1' },
    { id: 'd', heads: 1, beside: null },
  ])
})

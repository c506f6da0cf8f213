import fc from 'fast-check'

import type { Party, Places, Step } from '@/domain/queue'
import { OPEN, poolFor, replay, serve, withSeats } from '@/domain/queue'

const all = (open: number | null, quotas: Record<string, number> = {}): Places => ({ open, quotas })
const party = (id: string, seats = 1, quota: string | null = null): Party => ({ id, seats, quota })
const came = (id: string, seats = 1, quota: string | null = null): Step => ({
  ...{ what: 'came', id, seats, quota, waits: true },
})
const left = (id: string, seats = 1): Step => ({ what: 'left', id, seats })
const names = (queue: { line: readonly Party[] }) => queue.line.map(({ id }) => id)

describe('a party', () => {
  test('uses its own quota first, then the common places, and is never split over the two', () => {
    expect(poolFor(all(5, { A: 2 }), party('p', 2, 'A'))).toBe('A')
    expect(poolFor(all(5, { A: 1 }), party('p', 2, 'A'))).toBe(OPEN)
    expect(poolFor(all(1, { A: 1 }), party('p', 2, 'A'))).toBeNull()
    expect(poolFor(all(0, { A: 9 }), party('p', 1, 'B'))).toBeNull()
  })

  test('always fits where places are unlimited', () => {
    expect(poolFor(all(null), party('p', 6))).toBe(OPEN)
    expect(withSeats(all(null), OPEN, -6)).toEqual(all(null))
  })
})

describe('the line', () => {
  test('a couple first in line is not split; when two places are free both are in', () => {
    const full = [came('a'), came('b'), came('couple', 2), came('single')]

    const one = replay(all(2), [...full, left('a')])
    expect([...one.held.keys()]).toEqual(['b', 'single'])
    expect(names(one)).toEqual(['couple'])

    const two = replay(all(2), [...full, left('a'), left('b'), left('single')])
    expect([...two.held.keys()]).toEqual(['couple'])
    expect(names(two)).toEqual([])
  })

  test('the first that fits is served and whoever is skipped keeps the place in line', () => {
    const { served, line } = serve(all(3), [
      party('four', 4),
      party('two', 2),
      party('three', 3),
      party('one'),
    ])

    expect(served.map(({ party: { id } }) => id)).toEqual(['two', 'one'])
    expect(line.map(({ id }) => id)).toEqual(['four', 'three'])
  })

  test('a couple of whom one stays at home is one, in the same place of the line, and may fit now', () => {
    const queue = replay(all(1), [came('a'), came('couple', 2), came('b'), left('a')])
    expect(names(queue)).toEqual(['couple'])
    expect([...queue.held.keys()]).toEqual(['b'])

    const smaller = replay(all(2), [came('a'), came('c'), came('couple', 2), left('couple'), left('a')])
    expect([...smaller.held.keys()]).toEqual(['c', 'couple'])
  })

  test('unused quotas are everybody’s from the stated time on', () => {
    const queue = replay(all(0, { A: 2 }), [came('b', 1, 'B'), came('c'), { what: 'released' }])

    expect([...queue.held.keys()]).toEqual(['b', 'c'])
    expect(queue.places).toEqual(all(0, { A: 0 }))
  })

  test('more places let the first of the line in', () => {
    const steps = [came('a'), came('b'), came('c'), { what: 'places', open: 1, quotas: {} } as const]

    expect([...replay(all(1), steps).held.keys()]).toEqual(['a', 'b'])
  })
})

describe('where places are not given by themselves', () => {
  const asked = [came('a'), came('b', 2), came('c')]

  test('everybody waits until the draw, and is then served in the order drawn', () => {
    expect(names(replay(all(2), asked, false))).toEqual(['a', 'b', 'c'])

    const queue = replay(all(2), [...asked, { what: 'drawn', order: ['c', 'b', 'a'] }], false)
    expect([...queue.held.keys()]).toEqual(['c', 'a'])
    expect(names(queue)).toEqual(['b'])
  })

  test('staff says who comes, in any order, and never beyond the places', () => {
    const yes = (id: string): Step => ({ what: 'approved', id })
    const queue = replay(all(2), [...asked, yes('b'), yes('a'), left('b', 2), yes('c')], false)

    expect([...queue.held.keys()]).toEqual(['c'])
    expect(names(queue)).toEqual(['a'])
  })
})

const aStep = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ seats: fc.integer({ min: 1, max: 4 }), quota: fc.constantFrom('A', 'B', null) }),
  },
  { weight: 3, arbitrary: fc.record({ leaves: fc.nat(30), seats: fc.integer({ min: 1, max: 2 }) }) },
)

test('whatever happens: places add up, nobody waits who fits, and the line is in the order of coming', () => {
  fc.assert(
    fc.property(
      fc.record({ open: fc.nat(6), A: fc.nat(4), B: fc.nat(4) }),
      fc.array(aStep, { maxLength: 40 }),
      ({ open, A, B }, wishes) => {
        const steps = wishes.map((wish, i): Step =>
          'leaves' in wish ? left(`p${wish.leaves}`, wish.seats) : came(`p${i}`, wish.seats, wish.quota),
        )
        const seatsOf = (id: string) =>
          steps.reduce((sum, step) => (step.what === 'came' && step.id === id ? sum + step.seats : sum), 0)
        const start = all(open, { A, B })
        // Nobody gives back more than was asked for, and nobody leaves before coming.
        const real = steps.filter((step, i) => {
          if (step.what !== 'left') return true
          const before = steps.slice(0, i).filter((each) => 'id' in each && each.id === step.id)
          return before.length === 1 && step.seats <= seatsOf(step.id)
        })

        const { places, held, line } = replay(start, real)

        const taken = (pool: string) =>
          [...held.values()].reduce((sum, hold) => (hold.pool === pool ? sum + hold.seats : sum), 0)
        expect((places.open ?? 0) + taken(OPEN)).toBe(open)
        expect((places.quotas.A ?? 0) + taken('A')).toBe(A)
        expect((places.quotas.B ?? 0) + taken('B')).toBe(B)
        expect(Math.min(places.open ?? 0, ...Object.values(places.quotas))).toBeGreaterThanOrEqual(0)
        expect(line.filter((each) => poolFor(places, each) !== null)).toEqual([])
        const numbers = line.map(({ id }) => Number(id.slice(1)))
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      },
    ),
  )
})

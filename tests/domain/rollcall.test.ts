import fc from 'fast-check'

import { DEFAULT_POINTS, everHere, lastSaid, rollAt, saidHere, whyNotPoints } from '@/domain/rollcall'
import type { Said } from '@/types/rollcall'

let taps = 0
const say = (pointId: string, personId: string, said: Said['said'], at = '08:00', id = ''): Said => {
  taps += 1
  const instant = `2026-12-05T${at}:00.000Z`
  return {
    ...{ id: id || `T${taps}`, pointId, personId, said, note: '', byName: '洪伟民' },
    ...{ at: instant, tappedAt: instant },
  }
}

const on = (personId: string, busId: string | null = 'b1') => ({ personId, heads: 1, busId })
const PEOPLE = [on('A'), on('B'), on('C')]
const at = (pointId: string, log: readonly Said[], people = PEOPLE) => {
  const roll = rollAt({ points: DEFAULT_POINTS, pointId, people, said: lastSaid(log) })
  return {
    there: roll.there.map(({ person }) => person.personId).join(''),
    missing: roll.missing.map(({ personId }) => personId).join(''),
    aside: roll.aside.map(({ person }) => person.personId).join(''),
    unsaid: roll.unsaid.map(({ personId }) => personId).join(''),
  }
}

describe('who is missing', () => {
  test('at the first point everybody with a place is waited for', () => {
    expect(at('p1', [say('p1', 'A', 'here')])).toEqual({ there: 'A', missing: 'BC', aside: '', unsaid: '' })
  })

  test('later only who got in; of whom nobody said anything stands apart', () => {
    const boarded = [say('p1', 'A', 'here'), say('p1', 'B', 'here')]

    expect(at('p3', boarded)).toEqual({ there: '', missing: 'AB', aside: '', unsaid: 'C' })
    expect(at('p3', [...boarded, say('p3', 'A', 'here')])).toMatchObject({ there: 'A', missing: 'B' })
  })

  test('who does not get in, goes home alone or was fetched is not missing, there and from then on', () => {
    const log = [
      say('p1', 'A', 'here'),
      say('p1', 'B', 'here'),
      say('p1', 'C', 'out'),
      say('p2', 'B', 'family'),
    ]

    expect(at('p1', log)).toMatchObject({ missing: '', aside: 'C' })
    expect(at('p3', log)).toEqual({ there: '', missing: 'A', aside: 'BC', unsaid: '' })
  })

  test('who got in at the second stop is waited for on the way back, whatever was said at the first', () => {
    const log = [say('p1', 'A', 'out'), say('p2', 'A', 'here')]

    expect(at('p3', log)).toMatchObject({ missing: 'A' })
  })

  test('a bus that nobody called before waits for all of its people: a skipped point leaves nobody behind', () => {
    const people = [on('A'), on('B', 'b2'), on('C', null)]

    expect(at('p3', [say('p1', 'A', 'here')], people)).toMatchObject({ missing: 'ABC', unsaid: '' })
    expect(at('p3', [])).toMatchObject({ missing: 'ABC' })
  })

  test('a tick taken back is as if it had not been', () => {
    const log = [say('p1', 'A', 'here', '08:00'), say('p1', 'A', 'none', '08:01')]

    expect(at('p1', log)).toMatchObject({ there: '', missing: 'ABC' })
    expect(at('p2', log)).toMatchObject({ missing: 'ABC' })
  })
})

test('the last tap wins whatever the order and the batches in which taps come in', () => {
  const log = [
    say('p1', 'A', 'here', '08:00'),
    say('p1', 'A', 'none', '08:01'),
    say('p1', 'A', 'here', '08:02', 'X1'),
    say('p1', 'A', 'family', '08:02', 'X2'),
    say('p1', 'B', 'here', '08:03'),
  ]

  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(lastSaid([...shuffled, ...log.slice(0, 2)])).toEqual(lastSaid(log))
    }),
  )
  expect(lastSaid(log).get('p1.A')?.said).toBe('family')
})

test('two taps of one phone whose clock was put right to the same moment keep their own order', () => {
  const first = { ...say('p1', 'A', 'here', '08:00', 'Z'), tappedAt: '2026-12-05T09:00:00.000Z' }
  const second = { ...say('p1', 'A', 'none', '08:00', 'B'), tappedAt: '2026-12-05T09:00:01.000Z' }

  expect(lastSaid([second, first]).get('p1.A')?.said).toBe('none')
})

test('a tap that the server shows already is not laid over it again', () => {
  const known = say('p1', 'A', 'none', '08:05', 'K')
  const entry = (id: string) => ({
    ...{ what: 'road' as const, id, at: '2026-12-05T09:00:00.000Z', personId: 'A', pointId: 'p1' },
    ...{ said: 'here' as const, note: '' },
  })

  expect(saidHere([entry('K'), entry('N')], [known]).map(({ id }) => id)).toEqual(['N'])
})

test('a point where somebody was called stays; one that nobody used may go', () => {
  const log = [say('p1', 'A', 'here'), say('gone', 'A', 'here')]
  const [first] = DEFAULT_POINTS

  expect(whyNotPoints(DEFAULT_POINTS, DEFAULT_POINTS.slice(1), log)).toBe('ROLLCALL.POINT_USED')
  expect(whyNotPoints(DEFAULT_POINTS, first ? [first] : [], log)).toBeNull()
  expect(everHere(log)).toEqual(['A'])
})

import { byGroup, groupsOf, movedTo } from '@/domain/bus-groups'

describe('groups of a bus', () => {
  const grouped = (personId: string, busId: string | null, group: string) => ({
    ...{ personId, busId, group, heads: 1 },
  })

  test('a group is left by coming into another bus, not by being put into one’s own again', () => {
    const riders = [grouped('a', 'b1', '1组'), grouped('b', 'b1', '1组'), grouped('c', null, '')]

    expect(groupsOf(movedTo(riders, ['a', 'c'], 'b1'))).toEqual({ a: '1组', b: '1组' })
    expect(groupsOf(movedTo(riders, ['a'], 'b2'))).toEqual({ b: '1组' })
    expect(groupsOf(movedTo(riders, ['a', 'b'], null))).toEqual({})
  })

  test('they stand in the order of their numbers, and whoever is in none comes last', () => {
    const riders = ['10组', '', '2组', '2组'].map((group, i) => grouped(String(i), 'b1', group))

    expect(byGroup(riders).map(([group, people]) => [group, people.length])).toEqual([
      ['2组', 2],
      ['10组', 1],
      ['', 1],
    ])
  })
})

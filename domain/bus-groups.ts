import type { Seat } from './seating'

interface Grouped extends Seat {
  group: string
}

/** 小组 as it is kept: only of people who sit in a bus. */
export const groupsOf = (riders: readonly Grouped[]): Record<string, string> =>
  Object.fromEntries(
    riders.flatMap(({ personId, busId, group }) =>
      busId === null || group === '' ? [] : [[personId, group]],
    ),
  )

/** These people sit there from now on; whoever comes into another bus leaves the group. */
export const movedTo = <R extends Grouped>(
  riders: readonly R[],
  personIds: readonly string[],
  busId: string | null,
): R[] =>
  riders.map((rider) =>
    personIds.includes(rider.personId)
      ? { ...rider, busId, group: rider.busId === busId ? rider.group : '' }
      : rider,
  )

/** The groups of a bus in the order of their names (2组 before 10组), each with its people; those in none come last, under ''. */
export const byGroup = <P extends { group: string }>(
  people: readonly P[],
): [group: string, people: P[]][] => {
  const groups = new Map<string, P[]>()
  for (const person of people) groups.set(person.group, [...(groups.get(person.group) ?? []), person])
  return [...groups].sort(
    ([one], [other]) =>
      Number(one === '') - Number(other === '') || one.localeCompare(other, 'zh-CN', { numeric: true }),
  )
}

import type { Expected } from '@/types/offline'
import type { Called } from '@/domain/rollcall'

import { lastSaid, rollAt, saidHere } from '@/domain/rollcall'

import type { KeptList } from '@/src/lib/offline-kept'

export type Road = NonNullable<KeptList['road']>
export type Passenger = Expected & Called & { group: string }

/** Where somebody stands: which point, which bus. `busId` null: 还没分车; undefined: everybody. */
export interface Where {
  pointId: string
  busId: string | null | undefined
}

const passengersOf = (
  rows: readonly Expected[],
  { buses, seats, groups = {}, others }: Road,
): Passenger[] => {
  const known = new Set(buses.map(({ id }) => id))
  return [...rows, ...others].map((person) => {
    const seat = seats[person.personId] ?? ''
    const busId = known.has(seat) ? seat : null
    return { ...person, busId, group: busId === null ? '' : (groups[person.personId] ?? '') }
  })
}

/** Who is missing there, by what the server said last and what this phone has tapped since. */
export const rollOf = ({ rows, log }: KeptList, road: Road, { pointId, busId }: Where) => {
  const people = passengersOf(rows, road)
  const said = lastSaid([...road.said, ...saidHere(log, road.said)])
  const roll = rollAt({ points: road.points, pointId, people, said })
  const here = (person: Passenger) => busId === undefined || person.busId === busId
  return {
    people: people.filter(here),
    there: roll.there.filter(({ person }) => here(person)),
    missing: roll.missing.filter(here),
    aside: roll.aside.filter(({ person }) => here(person)),
    unsaid: roll.unsaid.filter(here),
    unseated: people.some((person) => person.busId === null),
  }
}
export type RollHere = ReturnType<typeof rollOf>

/** 陈秀英, or 陈秀英（共2人） where companions gave no name. */
export const nameWords = ({ name, heads }: Pick<Passenger, 'name' | 'heads'>): string =>
  heads > 1 ? `${name}（共${heads}人）` : name

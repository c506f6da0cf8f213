import { dayOf } from '@/domain/calendar'

import { rootPlace } from '@/cloudfunctions/features/org/place'
import { placeOf, walkAmong } from '@/cloudfunctions/features/person/on-the-books'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { listPeople, newSeen } from './list-people'

const PAGE = 100

/** Where the next tick goes on: on which day's walk, behind whom; null = that day's walk is over. `again`: not the month's first. */
interface Place {
  day: string
  after: Position | null | 'begin'
  again: boolean
}

const sameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7)

const placeOn = (day: string, cursor: string | null): Place => {
  const last = cursor === null ? null : (JSON.parse(cursor) as Place)
  if (last?.day === day) return last
  // A first walk that was not over by midnight is not over: homes behind it have never been added.
  const again = last !== null && sameMonth(last.day, day) && (last.again || last.after === null)
  return { day, after: 'begin', again }
}

/** Everybody on the books once a day: whoever needs it from today on is added to the month's round, nobody is taken out. */
export const deliveryRoundsJob: Job = {
  name: 'delivery-rounds',
  label: '生成本月送学',
  seconds: 20,
  run: async ({ now, cursor, enough }) => {
    const day = dayOf(now)
    const { after: from, again } = placeOn(day, cursor)
    const root = from === null ? null : await rootPlace()
    if (!root) return { cursor, done: 0 }
    const seen = newSeen()
    const listing = { month: day.slice(0, 7), day, now, by: 'jobs', again, seen }
    const whom = { orgId: root._id, born: null }
    let [after, done] = [from, 0]
    while (after !== null && !enough()) {
      const people = await walkAmong(whom, after === 'begin' ? null : after, PAGE)
      done += await listPeople(people, listing)
      const last = people.at(-1)
      after = people.length === PAGE && last ? placeOf(whom, last) : null
    }
    return { cursor: JSON.stringify({ day, after, again } satisfies Place), done }
  },
}

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import type { Measures } from '@/types/figures'

import type { World } from '../world'
import { rosterOf } from './state'

const SHANGHAI_MS = 8 * 3_600_000

type Stored = ActivityDocument & { startsAt: Date; endsAt: Date }

interface Held {
  activity: Stored
  /** YYYY-MM */
  month: string
  registered: number
  heads: number
  people: string[]
}

const monthOf = ({ startsAt }: Stored): string =>
  new Date(startsAt.getTime() + SHANGHAI_MS).toISOString().slice(0, 7)

const countByHand = (world: World, activity: Stored): Held => {
  const roster = rosterOf(world, activity._id)
  const rows = world.cloud.database.peek('registrations', {
    query: { activityId: activity._id },
  }) as unknown as RegistrationDocument[]
  const there = rows.filter(({ state, present }) => state === 'registered' && present)
  return {
    ...{ activity, month: monthOf(activity), heads: roster.heads },
    registered: Object.values(roster.held).filter(({ walkIn }) => !walkIn).length,
    people: there.map(({ personId }) => personId),
  }
}

/** Sessions held in a year, counted from what people wrote: activities, rosters and registrations; nothing that a job made. */
export const heldIn = (world: World, year: string): Held[] =>
  (world.cloud.database.peek('activities', { query: { state: 'published' } }) as unknown as Stored[])
    .filter((activity) => monthOf(activity).startsWith(year) && activity.endsAt < world.cloud.clock.now())
    .map((activity) => countByHand(world, activity))

export const measured = (held: readonly Held[]): Measures => ({
  sessions: held.length,
  registered: held.reduce((sum, one) => sum + one.registered, 0),
  visits: held.reduce((sum, one) => sum + one.people.length + one.heads, 0),
  people: new Set(held.flatMap(({ people }) => people)).size,
})

const monthsOf = (period: string): string[] => {
  const [year = '', part = ''] = period.split('-')
  if (!part.startsWith('Q')) return [period]
  const first = (Number(part.slice(1)) - 1) * 3 + 1
  return [0, 1, 2].map((i) => `${year}-${String(first + i).padStart(2, '0')}`)
}

const periodsOf = (month: string): string[] => [
  ...[month.slice(0, 4), month],
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
]

const NONE = measured([])

interface Counted {
  orgId: string
  cells: Record<string, { total: Measures } | undefined>
}

/** Every org and every period of a year in which the counted figures and the count by hand differ, in words. */
export const wrongCells = (world: World, year: string): string[] => {
  const held = heldIn(world, year)
  const counted = world.cloud.database.peek('orgFigures', { query: { year } }) as unknown as Counted[]
  const orgIds = new Set([
    ...held.flatMap(({ activity }) => activity.ancestors),
    ...counted.map(({ orgId }) => orgId),
  ])

  return [...orgIds].flatMap((orgId) => {
    const mine = held.filter(({ activity }) => activity.ancestors.includes(orgId))
    const cells = counted.find((each) => each.orgId === orgId)?.cells ?? {}
    const periods = new Set([...Object.keys(cells), ...mine.flatMap(({ month }) => periodsOf(month))])
    return [...periods].flatMap((period) => {
      const inside = mine.filter(({ month }) => monthsOf(period).some((each) => month.startsWith(each)))
      const [said, right] = [cells[period]?.total ?? NONE, measured(inside)].map((each) =>
        JSON.stringify(each),
      )
      return said === right ? [] : [`${orgId} ${period}: ${said} is ${right}`]
    })
  })
}

import { plusMinutes, startOfDay, plusDays } from '@/domain/calendar'
import { reminderDay, reminderDue, reminderOf, stillTrue, tellings } from '@/domain/message'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { findMany } from '@/cloudfunctions/features/activity/find'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { placesStarting, rowsChangedAfter } from '@/cloudfunctions/features/registration/rows'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import type { Planned } from './put-down'
import { putDown } from './put-down'
import { cancelMessages, openMessages } from './store'

const PAGE = 50
/** How late a row is written last: its call began at `updatedAt`, may run for its function's 20 s, and clocks of instances differ. */
const ROWS_LAG_MINUTES = 1

/** Where the next tick goes on: behind which change of a row, and behind which place of the day that is reminded of. */
interface Place {
  rows: Position
  day: string
  starts: Position | null
}

interface Tick {
  place: Place
  now: string
  until: string
}

/** A step does one page of work; 0 = nothing is left. */
type Step = (tick: Tick) => Promise<number>

const byActivity = (rows: readonly RegistrationDocument[]): Map<string, RegistrationDocument[]> => {
  const groups = new Map<string, RegistrationDocument[]>()
  for (const row of rows) groups.set(row.activityId, [...(groups.get(row.activityId) ?? []), row])
  return groups
}

/** Takes back what is no longer true of these rows; a newer change of time or place replaces the older one. */
const takeBack = async (
  rows: readonly RegistrationDocument[],
  activity: ActivityDocument | undefined,
  now: string,
): Promise<void> => {
  const byPerson = new Map(rows.map((row) => [row.personId, row]))
  const open = await openMessages(rows[0]?.activityId ?? '', [...byPerson.keys()])
  const untrue = open.filter((message) => {
    const row = byPerson.get(message.personId)
    const older = message.kind === 'changed' && message.version !== activity?.moved?.request
    return older || !row || !stillTrue(message, row, now)
  })
  if (untrue.length > 0)
    await cancelMessages(
      untrue.map(({ _id }) => _id),
      now,
    )
}

const plannedOf = (
  row: RegistrationDocument,
  activity: ActivityDocument | undefined,
  now: string,
): Planned[] => {
  const move = activity?.moved ?? null
  return tellings(row, move, now).map((telling) => {
    const before = telling.kind === 'changed' ? (move?.startedAt ?? row.startsAt) : row.startsAt
    const effectAt = before < row.startsAt ? before : row.startsAt
    return { row, telling, dueAt: now, effectAt }
  })
}

/** Everything that befalls a registration changes its row, whoever did it: a person, staff, a job or a repair. */
const followRows: Step = async ({ place, now, until }) => {
  const page = await rowsChangedAfter(place.rows, until, PAGE)
  const groups = byActivity(page)
  const activities = new Map((await findMany([...groups.keys()])).map((each) => [each._id, each]))

  for (const [activityId, rows] of groups) await takeBack(rows, activities.get(activityId), now)
  await putDown(
    page.flatMap((row) => plannedOf(row, activities.get(row.activityId), now)),
    now,
  )
  const last = page.at(-1)
  if (last) place.rows = [last.updatedAt, last._id]
  return page.length
}

/** Once for each day, from the evening before on: everybody with a place on that day. */
const remind: Step = async ({ place, now }) => {
  const day = reminderDay(now)
  if (place.day === day && place.starts === null) return 0
  const from: Position = place.day === day && place.starts ? place.starts : [startOfDay(day), '']
  const page = await placesStarting(from, startOfDay(plusDays(day, 1)), PAGE)

  const dueAt = reminderDue(day)
  const planned = page.flatMap((row) =>
    reminderOf(row, now).map((telling) => ({ row, telling, dueAt, effectAt: row.startsAt })),
  )
  await putDown(planned, now)
  const last = page.at(-1)
  place.day = day
  place.starts = last ? [last.startsAt, last._id] : null
  return page.length
}

const STEPS: readonly Step[] = [followRows, remind]

const DAY_MINUTES = 24 * 60

/** Of what happened before the first tick only the last day is told; the rest was told by other means. */
const startAt = (now: string, until: string): Place => ({
  rows: [plusMinutes(until, -DAY_MINUTES), ''],
  day: reminderDay(now),
  starts: null,
})

/** Safe to stop anywhere: a place moves only after its messages stand there, and a message is added once. */
export const messagePlanJob: Job = {
  name: 'message-plan',
  label: '准备通知',
  seconds: 10,
  run: async ({ now, cursor, enough }) => {
    const until = plusMinutes(now, -ROWS_LAG_MINUTES)
    const place = cursor === null ? startAt(now, until) : (JSON.parse(cursor) as Place)
    let done = 0

    for (const step of STEPS) {
      for (let moved = 1; moved > 0; done += moved) {
        if (enough()) return { cursor: JSON.stringify(place), done }
        moved = await step({ place, now, until })
      }
    }
    return { cursor: JSON.stringify(place), done }
  },
}

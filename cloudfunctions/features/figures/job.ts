import { plusMinutes } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { endedActivities, findMany } from '@/cloudfunctions/features/activity/find'
import type { EventDocument } from '@/cloudfunctions/kit/audit'
import { EVENTS_LAG_MINUTES, eventsAfter } from '@/cloudfunctions/kit/audit'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { recountAll } from './count'
import { rollUpNext } from './roll-up'
import { moveHorizon } from './store'

const PAGE = 50
/** Modules whose writes name the activity as their target, and may change what is counted of it. */
const COUNTING = new Set(['activity', 'registration', 'checkin'])

/** Where the next tick goes on: behind which event, and behind which session's end. */
interface Place {
  events: Position
  ended: Position
}

interface Tick {
  place: Place
  now: string
  until: string
}

/** A step does one page of work; 0 = nothing is left. */
type Step = (tick: Tick) => Promise<number>

const activitiesIn = (events: readonly EventDocument[]): string[] => [
  ...new Set(
    events.flatMap(({ action, outcome, target }) =>
      target !== null && outcome === 'ok' && COUNTING.has(action.split('.')[0] ?? '') ? [target] : [],
    ),
  ),
]

/** Another tick at work (a lease ran out) can be quicker now and then; more tries than this mean trouble elsewhere. */
const TRIES = 5

const count = async (activities: readonly ActivityDocument[], { until, now }: Tick): Promise<void> => {
  let left = activities
  for (let tries = 0; tries < TRIES && left.length > 0; tries += 1) {
    left = await recountAll(left, { until, now })
  }
  if (left.length > 0) throw new Error(`figures of ${left[0]?._id ?? ''} keep moving`)
}

const followEvents: Step = async (tick) => {
  const page = await eventsAfter(tick.place.events, tick.until, PAGE)
  await count(await findMany(activitiesIn(page)), tick)
  const last = page.at(-1)
  if (last) tick.place.events = [last.at, last._id]
  return page.length
}

/** Time makes sessions held without anybody's event. The first ticks meet every session that there ever was. */
const followEnds: Step = async (tick) => {
  const page = await endedActivities(tick.place.ended, tick.until, PAGE)
  await count(page, tick)
  const last = page.at(-1)
  if (last) tick.place.ended = [last.endsAt, last._id]
  return page.length
}

const STEPS: readonly Step[] = [followEvents, followEnds, ({ now }) => rollUpNext(now)]

/** What happened before the first tick is counted when the tick meets the session's end. */
const startAt = (until: string): Place => ({
  events: [until, ''],
  ended: ['1970-01-01T00:00:00.000Z', ''],
})

/** Safe to stop anywhere: places move only after their sessions are counted, and each count says which years have not seen it. */
export const figuresJob: Job = {
  name: 'figures',
  label: '统计数字',
  // An installation's first count takes several ticks; none of them shall be long.
  seconds: 10,
  run: async ({ now, cursor, enough }) => {
    const until = plusMinutes(now, -EVENTS_LAG_MINUTES)
    const place = cursor === null ? startAt(until) : (JSON.parse(cursor) as Place)
    let done = 0

    for (const step of STEPS) {
      for (let moved = 1; moved > 0; done += moved) {
        if (enough()) return { cursor: JSON.stringify(place), done }
        moved = await step({ place, now, until })
      }
    }
    await moveHorizon(until)
    return { cursor: JSON.stringify(place), done }
  },
}

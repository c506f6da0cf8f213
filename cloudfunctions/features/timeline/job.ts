import { plusMinutes } from '@/domain/calendar'
import { happenedIn } from '@/domain/timeline'

import type { EventDocument } from '@/cloudfunctions/kit/audit'
import { eventsAfter, EVENTS_LAG_MINUTES } from '@/cloudfunctions/kit/audit'
import { idFrom } from '@/cloudfunctions/kit/ids'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import type { EntryDocument } from './document'
import { addEntries } from './store'
import { titlesOf } from './titles'

const PAGE = 200
/** One event about more people than these is a list, and nothing that happened with each. */
const PEOPLE = 60
const ID = /^[0-9A-HJKMNP-TV-Z]{10}$/

const worthTelling = ({ action, outcome, whose }: EventDocument): boolean =>
  outcome === 'ok' && happenedIn(action) !== null && whose.length > 0 && whose.length <= PEOPLE

const entriesOf = (event: EventDocument, titles: ReadonlyMap<string, string>): EntryDocument[] => {
  const what = happenedIn(event.action)
  return what === null
    ? []
    : [...new Set(event.whose)].map((personId) => ({
        ...{ _id: idFrom(event._id, personId), v: 1, personId, at: event.at, what },
        ...{ title: titles.get(event.target ?? '') ?? '', byName: event.byName },
      }))
}

const tell = async (events: readonly EventDocument[]): Promise<number> => {
  const told = events.filter(worthTelling)
  const targets = [...new Set(told.flatMap(({ target }) => (target && ID.test(target) ? target : [])))]
  const titles = await titlesOf(targets)
  const entries = told.flatMap((event) => entriesOf(event, titles))
  await addEntries(entries)
  return entries.length
}

/** Follows the events, so that no other feature knows of timelines. */
export const timelineJob: Job = {
  name: 'timeline',
  label: '每个人的经过',
  seconds: 10,
  run: async ({ now, cursor, enough }) => {
    const until = plusMinutes(now, -EVENTS_LAG_MINUTES)
    let place =
      cursor === null ? (['1970-01-01T00:00:00.000Z', ''] as Position) : (JSON.parse(cursor) as Position)
    let done = 0
    while (!enough()) {
      const events = await eventsAfter(place, until, PAGE)
      const last = events.at(-1)
      if (!last) break
      done += await tell(events)
      place = [last.at, last._id]
      if (events.length < PAGE) break
    }
    return { cursor: JSON.stringify(place), done }
  },
}

import type { care } from '@/types/care'

import { dayOf } from '@/domain/calendar'
import { careDaysOf } from '@/domain/care-days'

import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { filesOf } from '@/cloudfunctions/features/person/files'
import { almanac } from '@/cloudfunctions/kit/almanac'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { lunarWords } from '@/cloudfunctions/kit/lunar'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { DayDocument } from './document'
import * as store from './store'

/** So far ahead the calendar is written. */
const AHEAD = 31

const daysAhead = (person: PersonDocument, today: string): DayDocument[] =>
  person.deceasedAt
    ? []
    : careDaysOf(person, today, AHEAD, almanac).map((day) => ({
        ...{ _id: idFrom('day', person._id, day.what, day.on), v: 1 },
        ...{ orgId: person.orgId, ancestors: person.ancestors, personId: person._id },
        ...day,
      }))

/** Each day once; in two database calls, and one for each hundred that are new. */
export const keepDays = async (people: readonly PersonDocument[], now: string): Promise<void> => {
  const wanted = people.flatMap((person) => daysAhead(person, dayOf(now)))
  const known = await store.knownDays(wanted.map(({ _id }) => _id))
  await store.addDays(wanted.filter(({ _id }) => !known.has(_id)))
}

/** Somebody said another birthday: what was written by the old one goes. */
export const rewriteDays = async (person: PersonDocument, now: string): Promise<void> => {
  const wanted = new Set(daysAhead(person, dayOf(now)).map(({ _id }) => _id))
  for (const { _id } of await store.daysOf(person._id)) if (!wanted.has(_id)) await store.dropDay(_id)
  await keepDays([person], now)
}

export const days: Handlers<typeof care>['days'] = async ({ orgId, cursor, limit }, { now }) => {
  const found = await store.daysIn({ orgId, from: dayOf(now), cursor, limit })
  const { items, next } = pageOfRows(found, { by: store.DAYS_BY, limit }, (day) => day)
  const files = await filesOf([...new Set(items.map(({ personId }) => personId))])
  return {
    items: items.flatMap(({ _id: id, personId, on, words, great }) => {
      const person = files.get(personId)
      if (!person || person.deceasedAt) return []
      const { name, orgName } = person
      return [{ id, personId, name, orgName, on, words, great, lunar: lunarWords(on) }]
    }),
    next,
  }
}

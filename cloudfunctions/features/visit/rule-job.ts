import { dayOf, plusMinutes } from '@/domain/calendar'
import type { Wanted } from '@/domain/visit'
import { dueAtOf, wantedOn } from '@/domain/visit'
import type { VisitRules } from '@/types/visit-rules'

import { keepDays } from '@/cloudfunctions/features/care/days'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { walkEverybody } from '@/cloudfunctions/features/person/on-the-books'
import { settingsEach } from '@/cloudfunctions/features/settings/effective'
import { almanac } from '@/cloudfunctions/kit/almanac'
import { idFrom } from '@/cloudfunctions/kit/ids'
import type { Job } from '@/cloudfunctions/kit/schedule'

import type { CueDocument } from './document'
import { newCue } from './document'
import { keeperOf, visitedOf } from './person'
import { addCues, knownCues } from './store'

/** People looked at in one go: three database calls, and one for each hundred cues. */
const PAGE = 150
/** Long after midnight, when nobody waits for anything else; a walk that began goes on at once. */
const BEGINS_AT_MINUTE = 3 * 60

const cueId = (personId: string, { rule, period }: Wanted): string => idFrom('cue', personId, rule, period)

const cuesFor = (person: PersonDocument, rules: VisitRules, now: string): CueDocument[] =>
  wantedOn(visitedOf(person), rules, dayOf(now), almanac).map((wanted) =>
    newCue(
      {
        _id: cueId(person._id, wanted),
        ...{ orgId: person.orgId, ancestors: person.ancestors, personId: person._id },
        ...{ why: wanted.kind, rule: wanted.rule, period: wanted.period },
        ...{ dueAt: dueAtOf(wanted.dueOn), owner: keeperOf(person) },
      },
      'rule',
      now,
    ),
  )

/** Exactly one cue for each person, rule and period: its id says which. */
const openFor = async (people: readonly PersonDocument[], now: string): Promise<number> => {
  const settingsOf = await settingsEach(people.map(({ ancestors }) => ancestors))
  const wanted = people.flatMap((person) => cuesFor(person, settingsOf(person.ancestors).visits, now))
  const known = await knownCues(wanted.map(({ _id }) => _id))
  const fresh = wanted.filter(({ _id }) => !known.has(_id))
  await addCues(fresh)
  await keepDays(people, now)
  return fresh.length
}

interface Place {
  /** The day that is walked through; the day after it nothing is left of it. */
  day: string
  after: string | null
}

/** Once a day over everybody on the books. */
export const visitCuesJob: Job = {
  name: 'visit-cues',
  label: '到日子该去看望的、近一个月的生日',
  seconds: 15,
  run: async ({ now, cursor, enough }) => {
    const day = dayOf(plusMinutes(now, -BEGINS_AT_MINUTE))
    const place = cursor === null ? null : (JSON.parse(cursor) as Place)
    if (place?.day === day && place.after === null) return { cursor, done: 0 }
    let after = place?.day === day ? place.after : ''
    let done = 0
    while (after !== null && !enough()) {
      const people = await walkEverybody(after, PAGE)
      done += await openFor(people, now)
      after = people.length < PAGE ? null : (people.at(-1)?._id ?? null)
    }
    return { cursor: JSON.stringify({ day, after }), done }
  },
}

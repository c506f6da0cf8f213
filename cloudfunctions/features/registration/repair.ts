import { findAny, showPlaces } from '@/cloudfunctions/features/activity/find'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { cardOf } from '@/cloudfunctions/features/person/make'
import { findPerson } from '@/cloudfunctions/features/person/on-the-books'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { plusMinutes } from '@/domain/calendar'
import { isComing } from '@/domain/registration'

import type { HistoryEntry, RegistrationDocument, RosterDocument } from './document'
import type { Standing } from './project'
import { projectRow, standingsOf } from './project'
import { dirtyRosters, markClean } from './roster-store'
import { showActivity } from './show-activity'
import { moveRow } from './show-rows'
import { addRegistration, changeRegistration, rowsOf } from './store'

/** A roster that moved this recently is still being worked on by its own request. */
const QUIET_MINUTES = 0.25
const PAGE = 100

const allRows = async (activityId: string): Promise<RegistrationDocument[]> => {
  const rows: RegistrationDocument[] = []
  for (let page = await rowsOf(activityId, '', PAGE); page.length > 0;) {
    rows.push(...page)
    page = page.length < PAGE ? [] : await rowsOf(activityId, page.at(-1)?._id ?? '', PAGE)
  }
  return rows
}

/** A place or a wait without its row, or with a row that says otherwise: the row is written again from the roster. */
const showStanding = async (
  activity: ActivityDocument,
  standing: Standing,
  row: RegistrationDocument | undefined,
  now: string,
) => {
  if (!row) {
    const person = await findPerson(standing.personId)
    return person && addRegistration({ ...projectRow(activity, standing, cardOf(person)), updatedAt: now })
  }
  const state = activity.state === 'calledOff' ? 'calledOff' : standing.state
  const right = row.state === state && row.ticket === standing.ticket && row.party.id === standing.party.id
  if (right && row.party.seats === standing.party.seats) return undefined
  return moveRow(row, { ...standing, state } as Standing, now)
}

/** A row that claims a place or a wait which the roster does not know of. */
const showReleased = async (row: RegistrationDocument, left: HistoryEntry | undefined, now: string) => {
  if (!isComing(row.state)) return
  const entry = left ?? { at: now, what: 'cancelled' as const, by: '系统', requestId: '' }
  await changeRegistration(row._id, { state: 'cancelled', updatedAt: now }, entry)
}

/** A row that still shows another time or place than the activity has: its edit stopped half-way. */
const isBehind =
  ({ startsAt, place }: ActivityDocument) =>
  (row: RegistrationDocument): boolean =>
    row.startsAt !== startsAt || row.activity.placeName !== place.name

/** Rebuilds what lists show of one roster. Harmless at any moment, also during a rush: what is right stays untouched. */
export const repairRoster = async (roster: RosterDocument, now: string): Promise<void> => {
  const rows = await allRows(roster._id)
  // After the rows: an edit changes the activity first, so it is never older than what they show.
  const activity = await findAny(roster._id)
  if (!activity) return
  const byPerson = new Map(rows.map((row) => [row.personId, row]))

  for (const standing of standingsOf(roster)) {
    await showStanding(activity, standing, byPerson.get(standing.personId), now)
    byPerson.delete(standing.personId)
  }
  for (const row of byPerson.values()) await showReleased(row, roster.leavers?.[row.personId], now)
  if (activity.state === 'calledOff' || rows.some(isBehind(activity))) await showActivity(activity, now)

  const { left, taken, line, capacity } = roster
  await showPlaces(activity._id, { left, taken, capacity, waiting: line.length })
  await markClean(roster)
}

/** Every minute: rosters that moved and have been quiet since are shown as they are. */
export const repairJob: Job = {
  name: 'roster-repair',
  label: '核对报名名单',
  run: async ({ now, enough }) => {
    const due = await dirtyRosters(plusMinutes(now, -QUIET_MINUTES), 50)
    let done = 0
    for (const roster of due) {
      if (enough()) break
      await repairRoster(roster, now)
      done += 1
    }
    return { cursor: null, done }
  },
}

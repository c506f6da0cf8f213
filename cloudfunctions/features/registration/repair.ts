import { findAny, showPlaces } from '@/cloudfunctions/features/activity/find'
import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { plusMinutes } from '@/domain/calendar'

import type { Hold, RegistrationDocument, RosterDocument } from './document'
import { projectHold, takenAgain } from './project'
import { dirtyRosters, markClean } from './roster-store'
import { showActivity } from './show-activity'
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

const historyOf = ({ at, by, requestId }: Hold, what: RegistrationDocument['state']) => ({
  ...{ at, what, by: by.name, requestId },
})

/** A hold without its row, or with a row that still says cancelled: the row is written again from the hold. */
const showHeld = async (
  activity: ActivityDocument,
  personId: string,
  hold: Hold,
  row: RegistrationDocument | undefined,
) => {
  const right = projectHold(activity, personId, hold)
  if (!row) return addRegistration(right)
  if (row.state === right.state && row.ticket === right.ticket) return undefined
  return changeRegistration(
    row._id,
    { ...takenAgain(right), present: row.present },
    historyOf(hold, 'registered'),
  )
}

/** A row that claims a place which the roster has given back. */
const showReleased = async (row: RegistrationDocument, now: string) => {
  if (row.state !== 'registered') return
  const entry = { at: now, what: 'cancelled' as const, by: '系统', requestId: '' }
  await changeRegistration(row._id, { state: 'cancelled', updatedAt: now }, entry)
}

/** Rebuilds what lists show of one roster. Harmless at any moment, also during a rush: what is right stays untouched. */
export const repairRoster = async (roster: RosterDocument, now: string): Promise<void> => {
  const activity = await findAny(roster._id)
  if (!activity) return
  const rows = new Map((await allRows(roster._id)).map((row) => [row.personId, row]))

  for (const [personId, hold] of Object.entries(roster.held)) {
    await showHeld(activity, personId, hold, rows.get(personId))
    rows.delete(personId)
  }
  for (const row of rows.values()) await showReleased(row, now)
  if (activity.state === 'calledOff') await showActivity(activity, now)

  await showPlaces(activity._id, { left: roster.left, taken: roster.taken })
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

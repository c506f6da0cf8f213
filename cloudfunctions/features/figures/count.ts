import { isDeepStrictEqual } from 'node:util'

import type { CountedSession } from '@/domain/figures'
import { attendance } from '@/domain/checkin'
import { dayOf } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { countsFrom } from '@/cloudfunctions/features/checkin/counts'
import { comingRows } from '@/cloudfunctions/features/registration/coming-rows'
import { doorRoster } from '@/cloudfunctions/features/registration/door'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { SessionFigures } from './document'
import { addSession, changeSession, findSessions } from './store'

type Count = CountedSession & Pick<SessionFigures, 'held' | 'year'>

/** From the roster and the rows: the same figures as at the door, and who was there by name. */
const countOf = async (activity: ActivityDocument, held: boolean): Promise<Count> => {
  const day = dayOf(activity.startsAt)
  const { type, typeName, countedAs } = activity
  const what = { held, day, year: day.slice(0, 4), type, typeName, countedAs }
  if (!held) return { ...what, registered: 0, visits: 0, persons: [] }

  const roster = await doorRoster.find(activity._id)
  const there = (await comingRows(activity._id)).filter(({ present }) => present !== null)
  const counts = countsFrom(roster, there.length)
  const persons = there.map(({ personId }) => personId).sort()
  return { ...what, registered: counts.registered, visits: attendance(counts).visits, persons }
}

const keptOf = (session: SessionFigures): Count => ({
  ...{ held: session.held, day: session.day, year: session.year, type: session.type },
  ...{ typeName: session.typeName, countedAs: session.countedAs, registered: session.registered },
  ...{ visits: session.visits, persons: session.persons },
})

interface Tick {
  /** Over before then = held. */
  until: string
  now: string
}

/** Sets what was counted. False: another tick was quicker, and knew perhaps less. */
const recount = async (
  activity: ActivityDocument,
  before: SessionFigures | undefined,
  { until, now }: Tick,
): Promise<boolean> => {
  const held = activity.state === 'published' && activity.endsAt < until
  if (!held && !before) return true

  const count = await countOf(activity, held)
  if (!before) {
    const { orgId, ancestors } = activity
    const fresh = { orgId, ancestors, ...count, behind: [count.year], dirtyAt: now }
    return addSession({ ...newEnvelope(activity._id, 'jobs', now), ...fresh })
  }
  // The same is written too, as a new `rev`: a slower tick that counted before a correction must not put its own over it.
  if (isDeepStrictEqual(keptOf(before), count)) return changeSession(before, {})

  const behind = [...new Set([...before.behind, before.year, count.year])]
  return changeSession(before, { ...count, behind, dirtyAt: now, updatedAt: now })
}

/** A page of sessions counted anew; answers those that must be tried again, from what stands there by then. */
export const recountAll = async (
  activities: readonly ActivityDocument[],
  tick: Tick,
): Promise<ActivityDocument[]> => {
  const before = new Map((await findSessions(activities.map(({ _id }) => _id))).map((one) => [one._id, one]))
  const lost: ActivityDocument[] = []
  for (const activity of activities) {
    if (!(await recount(activity, before.get(activity._id), tick))) lost.push(activity)
  }
  return lost
}

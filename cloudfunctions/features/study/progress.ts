import type { study } from '@/types/study'
import type { AssignmentRow, Progress, ProgressRow, StudyCounts } from '@/types/study-shapes'

import { dayOf, startOfDay } from '@/domain/calendar'
import { countsOf, hasStudied, placeOf, whyNotNudge, whyVisit } from '@/domain/study'

import { holdersOfEach } from '@/cloudfunctions/features/account/holders'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import type { AssignmentDocument } from './document'
import { hasRead, markedIn, waysOf } from './marks'
import { peopleIn } from './people'
import { studiedAtHome } from './reached'
import { assignmentsIn, LIST_BY, setNudged, setRoom } from './store'
import { noticeIdOf, reminderAfter, tellOf } from './tell'

type Actions = Handlers<typeof study>

const allIds = ({ _id, mergedFrom = [] }: PersonDocument): string[] => [_id, ...mergedFrom]

const pushedOf = (assignment: AssignmentDocument) => {
  const { _id, materialId, title, category, until, unitName, byName, cancelledAt } = assignment
  return { id: _id, materialId, title, category, until, unitName, byName, cancelled: cancelledAt !== null }
}

const rowOf = (assignment: AssignmentDocument): AssignmentRow => ({
  ...{ ...pushedOf(assignment), at: assignment.createdAt, marked: markedIn(assignment) },
})

export const list: Actions['list'] = async ({ orgId, cursor, limit }) =>
  pageOfRows(await assignmentsIn(orgId, { cursor, limit }), { by: LIST_BY, limit }, rowOf)

/** Whoever has read needs nobody; only of the others it is asked whether they have an account. */
const rowsOf = async (assignment: AssignmentDocument, now: string): Promise<ProgressRow[]> => {
  const people = await peopleIn(assignment, now)
  const waysBy = new Map(people.map((person) => [person._id, waysOf(assignment, allIds(person))]))
  const open = people.filter(({ _id }) => !hasStudied(waysBy.get(_id) ?? waysOf(assignment, [])))
  const holders = await holdersOfEach(open.map(({ _id }) => _id))
  const year = Number(dayOf(now).slice(0, 4))

  return people.map((person) => {
    const { _id, name } = person
    const ways = waysBy.get(_id) ?? waysOf(assignment, [])
    const account = (holders.get(_id) ?? []).some(({ standing }) => standing === 'self')
    const why = hasStudied(ways) ? '' : whyVisit({ ...person, account }, year)
    return { personId: _id, name, ...ways, place: placeOf(ways, why), why }
  })
}

const progressView = (of: AssignmentDocument, counts: StudyCounts, rows: ProgressRow[]): Progress => ({
  ...{ ...pushedOf(of), unitKind: of.unitKind, words: of.words, counts, rows },
  room: of.roomDay === null ? null : { day: of.roomDay, byName: of.roomByName },
  ...{ roomRev: of.roomRev, nudgedAt: of.nudgedAt, noticeId: of.noticeId },
})

/** Of everybody of an org only the figures: a thousand names are no page. */
export const progress: Actions['progress'] = async (_, { scoped, now }) => {
  const rows = await rowsOf(scoped, now)
  return progressView(scoped, countsOf(rows), scoped.unitKind === 'everybody' ? [] : rows)
}

export const room: Actions['room'] = async ({ rev, day, present }, ctx) => {
  const { scoped, now, requestId, caller } = ctx
  ctx.note({ target: `${scoped._id} ${day} ${present.length}`, orgId: scoped.orgId })
  if (scoped.roomRequest === requestId) return { done: true }
  if (scoped.cancelledAt !== null) throw ctx.fail('STUDY.CANCELLED')
  if (day > dayOf(now)) throw ctx.fail('INPUT', 'day', '这一天还没到')

  const here = new Set((await peopleIn(scoped, now)).map(({ _id }) => _id))
  const marks = Object.fromEntries(present.filter((id) => here.has(id)).map((id) => [id, day]))
  const stamp = { updatedAt: now, updatedBy: caller.openid }
  const set = { room: marks, roomDay: day, roomByName: callerName(caller), roomRequest: requestId, ...stamp }
  if (!(await setRoom(scoped._id, rev, set))) throw ctx.fail('CONFLICT')
  return { done: true }
}

export const home: Actions['home'] = async ({ day, personIds }, ctx) => {
  const { scoped, now, caller } = ctx
  ctx.note({ whose: personIds, target: `${scoped._id} ${day}`, orgId: scoped.orgId })
  if (scoped.cancelledAt !== null) throw ctx.fail('STUDY.CANCELLED')
  if (day > dayOf(now)) throw ctx.fail('INPUT', 'day', '这一天还没到')
  const here = new Set((await peopleIn(scoped, now)).map(({ _id }) => _id))
  const known = personIds.filter((id) => here.has(id))
  await studiedAtHome(scoped._id, known, { at: startOfDay(day), by: caller.openid })
  return { done: true }
}

/** The notice first: its id says after which reminder it comes, so whoever comes again finds it there. */
export const nudge: Actions['nudge'] = async (_, ctx) => {
  const { scoped, now, caller, requestId } = ctx
  ctx.note({ target: scoped._id, orgId: scoped.orgId })
  if (scoped.nudgeRequest === requestId) return { noticeId: scoped.noticeId }
  const people = await peopleIn(scoped, now)
  const open = people.filter((person) => !hasRead(scoped, allIds(person))).length
  const refusal = whyNotNudge(scoped, open, now)
  if (refusal) throw ctx.fail(refusal)

  const which = reminderAfter(scoped.nudgedAt)
  const noticeId = noticeIdOf(scoped._id, which)
  await tellOf([scoped], { from: scoped.unitName, which, callIfMissed: true, by: caller, now })
  const stamp = { updatedAt: now, updatedBy: caller.openid, nudgeRequest: requestId }
  await setNudged(scoped, { nudgedAt: now, noticeId, ...stamp })
  return { noticeId }
}

import type { meeting } from '@/types/branch-life'
import type { Marking } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

import { memberOn } from '@/domain/branch'
import { HERE, marked, whyNotMark } from '@/domain/meeting'

import { membersToday } from '@/cloudfunctions/features/branch/members'
import type { PersonDocument } from '@/cloudfunctions/features/person/document'
import { findKept } from '@/cloudfunctions/features/person/on-the-books'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { DuePerson, MeetingDocument, StoredMark } from './document'
import { findMeeting, setMark } from './store'

/** Two phones on one person at once; more often it is not chance. */
const TRIES = 5
/** A phone repeats its newest taps, not those of last week. */
const REQUESTS = 5

const asks = ({ whom, personIds }: Pick<MeetingDocument, 'whom' | 'personIds'>, personId: string): boolean =>
  whom === 'all' || personIds.includes(personId)

/** Who belongs to a branch on the day of that instant, and is alive; one call. */
export const membersAt = async (orgId: string, at: string): Promise<DuePerson[]> =>
  (await membersToday(orgId, at, LIMITS.branchMembers))
    .filter(({ deceasedAt }) => !deceasedAt)
    .map(({ _id, name, memberships = [] }) => ({
      ...{ personId: _id, name },
      temporary: !memberships.some(({ branchId, kind }) => branchId === orgId && kind === 'formal'),
    }))

/** 应到: as it was confirmed; before that, who belongs on its day and is asked. */
export const dueOf = async (of: MeetingDocument): Promise<DuePerson[]> =>
  of.due ?? (await membersAt(of.orgId, of.startsAt)).filter(({ personId }) => asks(of, personId))

export const markOf = ({ roll }: Pick<MeetingDocument, 'roll'>, personId: string) => roll[personId] ?? HERE

const isDue = ({ due, ...of }: MeetingDocument, { _id, memberships }: PersonDocument): boolean =>
  due
    ? due.some(({ personId }) => personId === _id)
    : asks(of, _id) && memberOn(memberships, of.orgId, of.day) !== null

const nextMark = (
  of: MeetingDocument,
  person: PersonDocument,
  marking: Marking,
  { caller, now, requestId }: Pick<Context, 'caller' | 'now' | 'requestId'>,
): StoredMark => {
  const { seq = 0, requests = [] } = of.roll[person._id] ?? {}
  return {
    ...marked(markOf(of, person._id), marking),
    ...{ name: person.name, at: now, byName: callerName(caller), seq: seq + 1 },
    requests: [...requests.slice(1 - REQUESTS), requestId],
  }
}

export const mark: Handlers<typeof meeting>['mark'] = async ({ meetingId, personId, mark: marking }, ctx) => {
  const person = await findKept(personId)
  ctx.note({ whose: [personId], target: `${meetingId} ${marking.what}`, orgId: ctx.scoped.orgId })
  let of: MeetingDocument | null = ctx.scoped
  for (let tries = 0; of && tries < TRIES; tries += 1) {
    if (!person || !isDue(of, person)) throw ctx.fail('MEETING.NOT_MEMBER')
    const before = of.roll[person._id]
    if (before?.requests.includes(ctx.requestId)) return { mark: before, ticks: of.ticks }

    const refusal = whyNotMark(of, before ?? HERE, marking, ctx.now)
    if (refusal) throw ctx.fail(refusal)
    const next = nextMark(of, person, marking, ctx)
    if (await setMark(of, person._id, next)) return { mark: next, ticks: of.ticks + 1 }
    of = await findMeeting(meetingId)
  }
  throw ctx.fail('CONFLICT')
}

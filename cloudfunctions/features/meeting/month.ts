import type { meeting } from '@/types/branch-life'

import { allDues, DEFAULT_CADENCES, openDues, termState } from '@/domain/cadence'
import { dayOf, plusDays } from '@/domain/calendar'

import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import type { Handlers } from '@/cloudfunctions/kit/context'

import { absencesIn, meetingsBetween } from './absences'
import { heldOf, lifeOf, mustBeBranch } from './facts'
import { membersAt } from './roll'
import { findBranch } from './store'
import { meetingRow } from './view'

/** A quarter back for what somebody missed, half a year ahead for what is planned. */
const BACK_DAYS = 92
const AHEAD_DAYS = 183

export const branch: Handlers<typeof meeting>['branch'] = async ({ orgId }, ctx) => {
  const org = mustBeBranch(ctx)
  const { now } = ctx
  const today = dayOf(now)
  const [of, settings, meetings, members] = await Promise.all([
    findBranch(orgId),
    settingsFor(org.ancestors),
    meetingsBetween(orgId, plusDays(today, -BACK_DAYS), plusDays(today, AHEAD_DAYS)),
    membersAt(orgId, now),
  ])
  const cadences = { ...DEFAULT_CADENCES, ...settings.cadences }
  const here = new Set(members.map(({ personId }) => personId))
  const facts = of?.facts ?? null

  return {
    ...{ orgId, name: org.name, rev: of?.rev ?? 0, members: members.length, facts },
    term: facts?.term ? termState(facts.term.to, now) : null,
    dues: openDues(allDues(cadences, lifeOf(of, now), heldOf(of), now)),
    missing: absencesIn(meetings, now).filter(({ personId }) => here.has(personId)),
    coming: meetings.filter(({ state }) => state === 'open').map(meetingRow),
  }
}

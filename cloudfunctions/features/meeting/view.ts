import type { Meeting, MeetingRow } from '@/types/meeting-shapes'

import { countsOf } from '@/domain/meeting'

import type { DuePerson, MeetingDocument } from './document'
import { markOf } from './roll'

/** Counted once who should have been there is fixed. */
export const meetingRow = (of: MeetingDocument): MeetingRow => {
  const { _id: id, kinds, theme, startsAt, place, state, due } = of
  const counts = due && countsOf(due.map(({ personId }) => markOf(of, personId)))
  return { id, kinds, theme, startsAt, place, state, counts }
}

/** The contract's output drops what a screen has no use for. */
export const meetingView = (of: MeetingDocument, due: readonly DuePerson[]): Meeting => {
  const { rev, ticks, orgId, orgName, whom, personIds, chair, recorder, topics, resolutions } = of
  const marks = due.map((person) => ({ ...markOf(of, person.personId), ...person }))
  return {
    ...{ ...meetingRow(of), rev, ticks, orgId, orgName, whom, personIds },
    ...{ chair, recorder, topics, resolutions, marks, counts: countsOf(marks) },
    ...{ pages: of.photos, older: of.older, confirmed: of.confirmed, told: of.noticeId !== null },
  }
}

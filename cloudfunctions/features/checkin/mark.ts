import type { Tick } from '@/types/checkin'

import type { CheckinMark, RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { doorRows } from '@/cloudfunctions/features/registration/door'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { callerName } from '@/cloudfunctions/kit/caller'

interface By {
  caller: Caller
  requestId: string
  now: string
}

export const newMark = ({ caller, requestId, now }: By, way: CheckinMark['way']): CheckinMark => ({
  ...{ requestId, at: now, by: caller.openid, byName: callerName(caller), way },
  ...{ undoneAt: null, undoneByName: null },
})

const tickOf = (row: RegistrationDocument, already: CheckinMark | null): Tick => ({
  registrant: registrantView(row),
  already: already && { at: already.at, byName: already.byName },
})

/** The answer that this very request was given before, even if the tick was taken back since. */
const answeredBefore = (row: RegistrationDocument, requestId: string): Tick | null => {
  const mine = row.marks.find((mark) => mark.requestId === requestId)
  return mine ? tickOf({ ...row, present: mine }, null) : null
}

/**
 * Ticks a row that is known to be tickable. One call when nobody was quicker.
 * A second tick changes nothing and says when and by whom the first was done.
 */
export const tickRow = async (row: RegistrationDocument, mark: CheckinMark, now = mark.at): Promise<Tick> => {
  const before = answeredBefore(row, mark.requestId)
  if (before) return before
  if (row.present) return tickOf(row, row.present)
  if (await doorRows.markPresent(row._id, mark, now)) return tickOf({ ...row, present: mark }, null)

  const latest = (await doorRows.find(row.activityId, row.personId)) ?? row
  return answeredBefore(latest, mark.requestId) ?? tickOf(latest, latest.present)
}

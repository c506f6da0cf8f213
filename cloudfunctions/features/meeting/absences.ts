import type { MeetingKind } from '@/types/meeting-kinds'

import { startOfDay } from '@/domain/calendar'
import { hasBegun, mustMakeUp } from '@/domain/meeting'

import type { MeetingDocument } from './document'
import { meetingsWithin } from './store'

/** Six a month for a year. */
const MEETINGS = 100

export interface Absence {
  personId: string
  name: string
  of: { meetingId: string; day: string; kinds: MeetingKind[] }[]
}

/** Who was marked absent there and has not made it up, each once, in the order of the first one missed. */
export const absencesIn = (meetings: readonly MeetingDocument[], now: string): Absence[] => {
  const missing = new Map<string, Absence>()
  for (const { _id: meetingId, day, kinds, ...of } of meetings) {
    if (!hasBegun(of, now)) continue
    for (const [personId, mark] of Object.entries(of.roll).filter(([, each]) => mustMakeUp(each))) {
      const known = missing.get(personId) ?? { personId, name: mark.name, of: [] }
      missing.set(personId, { ...known, of: [...known.of, { meetingId, day, kinds }] })
    }
  }
  return [...missing.values()]
}

export const meetingsBetween = (orgId: string, from: string, to: string): Promise<MeetingDocument[]> =>
  meetingsWithin(orgId, { from: startOfDay(from), to: startOfDay(to) }, MEETINGS)

/** For 送学: who missed a confirmed meeting of the branch on days in [from, to) and has not made it up. One database call. */
export const absentIn = async (branchId: string, from: string, to: string, now: string): Promise<Absence[]> =>
  absencesIn(
    (await meetingsBetween(branchId, from, to)).filter(({ state }) => state === 'confirmed'),
    now,
  )

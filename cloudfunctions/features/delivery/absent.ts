import { plusDays, startOfDay } from '@/domain/calendar'

import { absentIn } from '@/cloudfunctions/features/meeting/absences'

/** Two months back: who missed a meeting then and has made up for it neither there nor since. */
const DAYS = 62

/** Members of a branch who were absent from a meeting and have not made up for it. `day`: the day that asks. One database call. */
export const absentLastTime = async (branchId: string, day: string): Promise<ReadonlySet<string>> => {
  const next = plusDays(day, 1)
  const absent = await absentIn(branchId, plusDays(day, -DAYS), next, startOfDay(next))
  return new Set(absent.map(({ personId }) => personId))
}

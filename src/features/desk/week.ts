import { plusDays, startOfDay, weekdayOf } from '@/domain/calendar'

/** Weeks begin on Monday. */
const ORDER = '一二三四五六日'

/** Monday of the week `offset` weeks from the one that holds `today`. */
export const mondayOf = (today: string, offset: number): string =>
  plusDays(today, offset * 7 - ORDER.indexOf(weekdayOf(today).slice(-1)))

export const daysOf = (monday: string): string[] => Array.from(ORDER, (_, index) => plusDays(monday, index))

/** [from, to) as instants. */
export const spanOf = (monday: string): { from: string; to: string } => ({
  from: startOfDay(monday),
  to: startOfDay(plusDays(monday, 7)),
})

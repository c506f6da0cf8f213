import { plusDays } from './calendar'

/** The last day to see to it. */
export const dueDayIn = (today: string, days: number): string => plusDays(today, days)

/** Overdue from the day after; what is closed never is. */
export const isOverdue = (
  { dueDay, closedAt }: { dueDay: string; closedAt: string | null },
  today: string,
): boolean => closedAt === null && dueDay < today

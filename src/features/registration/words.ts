import { whenWords } from '@/domain/calendar'
import type { Registration } from '@/types/registration'

import type { CalendarEntry } from '@/src/lib/ics'

/** 123 456 */
export const spacedTicket = (ticket: string): string => `${ticket.slice(0, 3)} ${ticket.slice(3)}`

/** What a family reads. */
export const familyText = ({ personName, ticket, activity }: Registration, now: string): string =>
  [
    `${personName}报名了“${activity.title}”`,
    `时间：${whenWords(activity.startsAt, activity.endsAt, now)}`,
    `地点：${activity.placeName}`,
    `票号：${spacedTicket(ticket)}`,
  ].join('\n')

/** An hour before, the phone itself rings. */
export const calendarEntry = ({ activityId, personId, ticket, activity }: Registration): CalendarEntry => ({
  uid: `${activityId}.${personId}`,
  title: activity.title,
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  place: activity.placeName,
  note: `票号 ${spacedTicket(ticket)}`,
  remindMinutes: 60,
})

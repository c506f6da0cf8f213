import { timeWords, whenWords } from '@/domain/calendar'
import type { Registration } from '@/types/registration'
import { REGISTRATION_STATES } from '@/types/kernel/labels'

import type { CalendarEntry } from '@/src/lib/ics'
import type { Tone } from '@/src/ui/tone'

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

/** The state of one place in a word: coming, been there, given back, called off. */
export const stateOf = (
  { state, presentAt, activity }: Registration,
  now: string,
): { tone: Tone; words: string } => {
  if (state === 'calledOff') return { tone: 'bad', words: REGISTRATION_STATES.calledOff }
  if (state === 'cancelled') return { tone: 'plain', words: REGISTRATION_STATES.cancelled }
  if (presentAt) return { tone: 'good', words: `${timeWords(presentAt)}已签到` }
  return now < activity.endsAt
    ? { tone: 'good', words: REGISTRATION_STATES.registered }
    : { tone: 'plain', words: '没有签到' }
}

import { dayOf, dayWords, nearDayWords, timeWords, weekdayOf, whenWords } from '@/domain/calendar'
import { isTimeToDownload } from '@/domain/offline'
import type { Activity, ActivityRow } from '@/types/activity'
import { ACTIVITY_STATES, SIGN_UP } from '@/types/kernel/labels'

type Offered = Pick<ActivityRow, 'state' | 'signUp' | 'left'>

/** The state of a row in words; `left` null = unlimited, 0 = none. */
export const placesWords = ({ state, signUp, left }: Offered): string => {
  if (state === 'calledOff') return ACTIVITY_STATES.calledOff
  if (signUp === 'none') return SIGN_UP.none
  if (signUp === 'lists') return '社区统一报名'
  if (signUp === 'lottery') return '报名后抽签'
  if (signUp === 'review') return '报名后审核'
  if (left === null) return '可以报名'
  return left < 1 ? '满了，可以排队' : `还有${left}个名额`
}

export const placesTone = ({ state, signUp, left }: Offered): 'bad' | 'care' | 'plain' => {
  if (state === 'calledOff') return 'bad'
  return signUp === 'firstCome' && left !== null && left < 1 ? 'care' : 'plain'
}

/** Places are given in the order of coming, so there is a line where they are gone. */
const hasLine = ({ signUp }: Pick<Activity, 'signUp'>): boolean =>
  signUp === 'firstCome' || signUp === 'invite'

/** So many people find no place at this moment, quotas included; they may get in line. */
export const whyWait = (activity: Pick<Activity, 'signUp' | 'left' | 'quotas'>, people: number): boolean =>
  hasLine(activity) &&
  activity.left !== null &&
  activity.left < people &&
  activity.quotas.every(({ left }) => left < people)

/** 明天（11月23日） and 上午9:00–10:30, each on a line of its own: a wrap must not cut the time in two. */
export const whenParts = (startsAt: string, endsAt: string, now: string): [string, string] => {
  const words = whenWords(startsAt, endsAt, now)
  const at = words.indexOf(timeWords(startsAt))
  return [words.slice(0, at), words.slice(at)]
}

/** 明天（11月23日）上午9:00, for a row of mixed days. */
export const startWords = (startsAt: string, now: string): string => whenWords(startsAt, null, now)

/** 明天 11月23日 星期一, 下周三 11月25日: the heading over the rows of one day; a weekday is said once. */
export const dayHeading = (day: string, now: string): string => {
  const today = dayOf(now)
  const near = nearDayWords(day, today)
  const date = dayWords(day, today)
  if (near.startsWith(date)) return `${date} ${weekdayOf(day)}`
  return near.includes('周') ? `${near} ${date}` : `${near} ${date} ${weekdayOf(day)}`
}

/** 上午9:00 长青社区活动室, under a day's heading. */
export const timeAndPlace = ({ startsAt, placeName }: Pick<ActivityRow, 'startsAt' | 'placeName'>): string =>
  `${timeWords(startsAt)} ${placeName}`

/** 明天大乡村信号弱: from 17:00 of the day before; null at any other time, and where the signal is good. */
export const weakSignalWords = (
  activity: { remote: boolean; startsAt: string; endsAt: string; orgName: string },
  now: string,
): string | null => {
  if (!isTimeToDownload(activity, now)) return null
  return `${dayOf(activity.startsAt) === dayOf(now) ? '今天' : '明天'}${activity.orgName}信号弱，请先下载名单`
}

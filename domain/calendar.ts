import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** Asia/Shanghai has kept UTC+8 without summer time since 1991; every instant this system handles is later. */
const SHANGHAI_MINUTES = 8 * 60
const WEEKDAYS = '日一二三四五六'

const local = (instant: string) => dayjs.utc(instant).utcOffset(SHANGHAI_MINUTES)

export const plusMinutes = (instant: string, minutes: number): string =>
  dayjs.utc(instant).add(minutes, 'minute').toISOString()

/** The day in Asia/Shanghai, YYYY-MM-DD. */
export const dayOf = (instant: string): string => local(instant).format('YYYY-MM-DD')

/** The first instant of a day of people's calendar. */
export const startOfDay = (day: string): string => dayjs.utc(`${day}T00:00:00.000+08:00`).toISOString()

export const plusDays = (day: string, days: number): string =>
  dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')

/** A month YYYY-MM, so many months later. */
export const plusMonths = (month: string, months: number): string =>
  dayjs.utc(`${month}-01`).add(months, 'month').format('YYYY-MM')

/** An instant from what staff pick: a day and a clock time HH:mm in Asia/Shanghai. */
export const instantOf = (day: string, time: string): string =>
  dayjs.utc(`${day}T${time}:00.000+08:00`).toISOString()

/** Clock time in Asia/Shanghai, HH:mm — for pickers. */
export const clockOf = (instant: string): string => local(instant).format('HH:mm')

export const weekdayOf = (day: string): string => `星期${WEEKDAYS.charAt(dayjs.utc(day).day())}`

/** 11月23日; another year is said: 2027年1月2日. */
export const dayWords = (day: string, today: string): string =>
  dayjs.utc(day).format(day.slice(0, 4) === today.slice(0, 4) ? 'M月D日' : 'YYYY年M月D日')

const partOfDay = (hour: number): string => {
  if (hour < 6) return '凌晨'
  if (hour < 12) return '上午'
  if (hour === 12) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

/** 上午9:00, 下午2:30 — the way a person says it. */
export const timeWords = (instant: string): string => {
  const at = local(instant)
  const hour = at.hour() > 12 ? at.hour() - 12 : at.hour()
  return `${partOfDay(at.hour())}${hour}:${at.format('mm')}`
}

/** 今天, 明天, 后天, 本周三, 下周三, else the date with its weekday. Weeks begin on Monday. */
export const nearDayWords = (day: string, today: string): string => {
  const days = dayjs.utc(day).diff(dayjs.utc(today), 'day')
  const near = ['今天', '明天', '后天'][days]
  if (near) return near
  const weekday = weekdayOf(day).replace('星期', '周')
  const monday = dayjs.utc(today).subtract((dayjs.utc(today).day() + 6) % 7, 'day')
  const week = Math.floor(dayjs.utc(day).diff(monday, 'day') / 7)
  if (days > 0 && week === 0) return `本${weekday}`
  if (days > 0 && week === 1) return `下${weekday}`
  return `${dayWords(day, today)}${weekdayOf(day)}`
}

/** 明天（11月23日）上午9:00–10:30; the date stands behind the spoken day. */
export const whenWords = (startsAt: string, endsAt: string | null, now: string): string => {
  const [day, today] = [dayOf(startsAt), dayOf(now)]
  const near = nearDayWords(day, today)
  const date = dayWords(day, today)
  const spoken = near.startsWith(date) ? near : `${near}（${date}）`
  const samePart = endsAt && timeWords(endsAt).slice(0, 2) === timeWords(startsAt).slice(0, 2)
  const end = endsAt ? `–${samePart ? timeWords(endsAt).slice(2) : timeWords(endsAt)}` : ''
  return `${spoken}${timeWords(startsAt)}${end}`
}

/** A day that exists, from 1900 on, not after today. */
export const bornWithin = (day: string, today: string): boolean =>
  dayjs.utc(day).format('YYYY-MM-DD') === day && day >= '1900-01-01' && day <= today

/** 周岁 on a day, both YYYY-MM-DD. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)

/** The day as it was written, if there is such a day; else null. */
export const validDay = (day: string): string | null =>
  dayjs.utc(day).format('YYYY-MM-DD') === day ? day : null

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export const yearsLater = (day: string, years: number): string =>
  dayjs.utc(day).add(years, 'year').format('YYYY-MM-DD')

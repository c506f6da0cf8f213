import { SolarDay } from 'tyme4ts'

/** 农历十月十三 for a day YYYY-MM-DD of people's calendar; made on the server, the calendar tables do not ship to phones. */
export const lunarWords = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lunar = SolarDay.fromYmd(year, month, date).getLunarDay()
  return `农历${lunar.getLunarMonth().getName()}${lunar.getName()}`
}

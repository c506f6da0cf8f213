import { LegalHoliday, SolarDay } from 'tyme4ts'

import type { CalendarDay } from '@/types/series'

import { lunarWords } from './lunar'

/**
 * 法定节假日 by 全国年节及纪念日放假办法 (2024): what the law alone fixes, for years whose days off and 调休 are not announced.
 * The table of announced days comes with tyme4ts and is renewed each November or December.
 */
const SOLAR: Record<string, string> = {
  '1-1': '元旦',
  '5-1': '劳动节',
  '5-2': '劳动节',
  '10-1': '国庆节',
  '10-2': '国庆节',
  '10-3': '国庆节',
}
const LUNAR: Record<string, string> = {
  '1-1': '春节',
  '1-2': '春节',
  '1-3': '春节',
  '5-5': '端午节',
  '8-15': '中秋节',
}

const lunarKey = (day: SolarDay): string => {
  const lunar = day.getLunarDay()
  return `${lunar.getMonth()}-${lunar.getDay()}`
}

const byLaw = (day: SolarDay): string => {
  const solar = SOLAR[`${day.getMonth()}-${day.getDay()}`]
  if (solar) return solar
  const term = day.getTermDay()
  if (term.getDayIndex() === 0 && term.getSolarTerm().getName() === '清明') return '清明节'
  if (lunarKey(day.next(1)) === '1-1') return '春节'
  return LUNAR[lunarKey(day)] ?? ''
}

/** Every announcement has a National Day. */
export const isAnnounced = (year: number): boolean => LegalHoliday.fromYmd(year, 10, 1) !== null

/** A day YYYY-MM-DD of people's calendar, as a planner must see it; no database call. */
export const calendarDay = (day: string): CalendarDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const said = { day, lunar: lunarWords(day) }
  if (!isAnnounced(year)) {
    const name = byLaw(SolarDay.fromYmd(year, month, date))
    return { ...said, off: name === '' ? null : 'holiday', name }
  }
  const legal = LegalHoliday.fromYmd(year, month, date)
  if (!legal) return { ...said, off: null, name: '' }
  return { ...said, off: legal.isWork() ? 'workday' : 'holiday', name: legal.getName() }
}

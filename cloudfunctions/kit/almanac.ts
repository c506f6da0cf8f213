import { LunarMonth } from 'tyme4ts'

import type { Almanac } from '@/domain/care-days'

const hasMonth = (year: number, month: number): boolean => {
  try {
    LunarMonth.fromYm(year, month)
    return true
  } catch {
    return false
  }
}

/**
 * Days of the lunar calendar (tyme4ts counts a leap month as the negative of its number). Whoever was born in a leap month keeps the
 * birthday in the ordinary one where a year has no such leap month; the thirtieth is the last day of a month of 29.
 */
export const almanac: Almanac = {
  solarOf: (lunarYear, { month, day, leap }) => {
    const lunar = LunarMonth.fromYm(lunarYear, leap && hasMonth(lunarYear, -month) ? -month : month)
    const first = lunar.getFirstJulianDay().getSolarDay()
    const solar = first.next(Math.min(day, lunar.getDayCount()) - 1)
    const two = (number: number) => String(number).padStart(2, '0')
    return `${solar.getYear()}-${two(solar.getMonth())}-${two(solar.getDay())}`
  },
}

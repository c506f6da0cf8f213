import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

import { LIMITS } from '@/types/kernel/limits'
import type { Rule, Window } from '@/types/series'

import { instantOf, plusDays } from './calendar'

dayjs.extend(utc)

const WEEKDAYS = '一二三四五六日'

/** Monday 1 … Sunday 7. */
export const weekdayNumber = (day: string): number => ((dayjs.utc(day).day() + 6) % 7) + 1

const mondayOf = (day: string): string => plusDays(day, 1 - weekdayNumber(day))

const weeksApart = (from: string, day: string): number =>
  dayjs.utc(mondayOf(day)).diff(dayjs.utc(mondayOf(from)), 'day') / 7

/** Does a day (YYYY-MM-DD of people's calendar) belong to the rule? Weeks are counted from the week of `from`. */
export const matches = (rule: Rule, day: string, from: string): boolean => {
  const date = dayjs.utc(day)
  switch (rule.kind) {
    case 'weekly':
      return rule.weekdays.includes(weekdayNumber(day)) && weeksApart(from, day) % rule.every === 0
    case 'monthDay':
      return date.date() === Math.min(rule.day, date.daysInMonth())
    case 'monthWeekday': {
      if (weekdayNumber(day) !== rule.weekday) return false
      return rule.nth === -1 ? date.date() + 7 > date.daysInMonth() : Math.ceil(date.date() / 7) === rule.nth
    }
  }
}

/**
 * The days of a rule in a window, in order, days off too. They do not count towards `count`, nor towards the largest series: whoever
 * wants twelve sessions gets twelve although one of the days is a holiday.
 */
export const daysOf = (
  rule: Rule,
  { from, to, count }: Window,
  isOff: (day: string) => boolean,
): string[] => {
  const most = count ?? LIMITS.seriesMax + 1
  const days: string[] = []
  let kept = 0
  for (let step = 0; step < LIMITS.seriesDays && kept < most; step += 1) {
    const day = plusDays(from, step)
    if (to !== null && day > to) break
    if (!matches(rule, day, from)) continue
    days.push(day)
    if (!isOff(day)) kept += 1
  }
  return days
}

/** A session's instants from a day and clock times HH:mm in Asia/Shanghai. */
export const sessionAt = (day: string, start: string, end: string) => ({
  startsAt: instantOf(day, start),
  endsAt: instantOf(day, end),
})

const weekdayWords = (weekday: number): string => `周${WEEKDAYS.charAt(weekday - 1)}`

/** 每周三, 每2周的周一、周四, 每月15日, 每月第2个周三, 每月最后一个周五. */
export const ruleWords = (rule: Rule): string => {
  switch (rule.kind) {
    case 'weekly': {
      const days = [...rule.weekdays].sort((a, b) => a - b).map(weekdayWords)
      return rule.every === 1 ? `每${days.join('、')}` : `每${rule.every}周的${days.join('、')}`
    }
    case 'monthDay':
      return rule.day > 28 ? `每月${rule.day}日（没有这一天的月份在月底）` : `每月${rule.day}日`
    case 'monthWeekday':
      return `每月${rule.nth === -1 ? '最后一个' : `第${rule.nth}个`}${weekdayWords(rule.weekday)}`
  }
}

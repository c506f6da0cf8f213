import type { BranchKind, MadeUpHow, LeaveReason } from '@/types/meeting-shapes'
import type { Every, MeetingKind } from '@/types/meeting-kinds'

import { LIMITS } from '@/types/kernel/limits'

import { dayOf, dayWords, timeWords, weekdayOf } from './calendar'
import type { Due } from './cadence'

export const MEETING_KINDS: Record<MeetingKind, string> = {
  assembly: '党员大会',
  committee: '支委会',
  group: '党小组会',
  lesson: '党课',
  day: '主题党日',
  briefing: '形势报告会',
  secretaries: '支部书记会',
  training: '年度培训',
  review: '组织生活会',
}

export const EVERY: Record<Every, string> = {
  month: '每月一次',
  quarter: '每季度一次',
  halfYear: '每半年一次',
  year: '每年一次',
  never: '不定期',
}

export const BRANCH_KINDS: Record<BranchKind, string> = {
  regular: '正式支部',
  temporary: '临时支部（候鸟式）',
  interest: '兴趣团队支部',
}

export const LEAVE_REASONS: Record<LeaveReason, string> = {
  ill: '身体不舒服',
  hospital: '住院',
  away: '在外地',
  family: '家里有事',
  other: '别的原因',
}

export const MADE_UP_HOW: Record<MadeUpHow, string> = {
  home: '送学上门',
  reading: '自己看材料',
  talk: '谈话补课',
  meeting: '参加另一场',
}

const CHINESE = '一二三四'

/** 本月, 10月; 本季度, 第三季度; 今年上半年; 今年. A year other than today's is said. */
const periodWords = ({ every, from, to }: Pick<Due, 'every' | 'from' | 'to'>, today: string): string => {
  const year = from.slice(0, 4)
  const month = Number(from.slice(5, 7))
  const ofYear = year === today.slice(0, 4) ? '' : `${year}年`
  const runs = today < to
  if (every === 'month') return runs ? '本月' : `${ofYear}${month}月`
  if (every === 'quarter') return runs ? '本季度' : `${ofYear}第${CHINESE.charAt((month - 1) / 3)}季度`
  const half = every === 'halfYear' ? (month === 1 ? '上半年' : '下半年') : ''
  return `${ofYear || '今年'}${half}`
}

/** 10月主题党日, 第三季度党员大会. */
const dueName = (due: Due, today: string): string => `${periodWords(due, today)}${MEETING_KINDS[due.kind]}`

/** 本月主题党日还没有开 · 第三季度党员大会已逾期12天. */
export const dueWords = (due: Due, today: string): string => {
  const name = dueName(due, today)
  if (due.state === 'done') return `${name}已开`
  if (due.state === 'open')
    return due.daysLate > 0 ? `${name}的记录还没有确认` : `${name}已安排，记录还没有确认`
  return due.state === 'overdue' ? `${name}已逾期${due.daysLate}天` : `${name}还没有开`
}

export const kindsWords = (kinds: readonly MeetingKind[]): string =>
  kinds.map((kind) => MEETING_KINDS[kind]).join('、')

export const absenceWords = (day: string, kinds: readonly MeetingKind[], today: string): string =>
  `${dayWords(day, today)}${kindsWords(kinds)}未到`

/** 11月29日星期日上午9:00: what is read another day says no 明天. */
export const meetingTime = (startsAt: string, now: string): string => {
  const day = dayOf(startsAt)
  return `${dayWords(day, dayOf(now))}${weekdayOf(day)}${timeWords(startsAt)}`
}

interface Planned {
  kinds: readonly MeetingKind[]
  theme: string
  startsAt: string
  place: string
}

/** What everybody of the branch is told: what, when, where, and what to do if one cannot come. */
export const noticeOf = (
  { kinds, theme, startsAt, place }: Planned,
  now: string,
): { title: string; body: string } => ({
  title: `${kindsWords(kinds)}：${theme}`.slice(0, LIMITS.title),
  body: [
    `时间：${meetingTime(startsAt, now)}`,
    ...(place === '' ? [] : [`地点：${place}`]),
    `内容：${theme}`,
    '请您按时参加。去不了，请早一点告诉支部书记。',
  ].join('\n'),
})

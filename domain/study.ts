import type { Mobility } from '@/types/mobility'
import type { StudyCounts, StudyPlace, Ways } from '@/types/study-shapes'
import { MOBILITY } from '@/types/kernel/labels'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { plusDays, dayOf } from './calendar'

/** A person counts once, whatever the way; all ways are kept. */
export const hasStudied = ({ opened, room, home }: Ways): boolean =>
  opened !== null || room !== null || home !== null

interface Reader {
  mobility: Mobility | null
  birthYear: number | null
  /** Somebody's WeChat identity is this person. */
  account: boolean
}

const DELIVERED_FROM = 80

/** Why somebody is better visited, in words; '' = the phone and the room are enough. `year`: of today. */
export const whyVisit = ({ mobility, birthYear, account }: Reader, year: number): string => {
  if (mobility !== null && mobility !== 'free') return MOBILITY[mobility]
  if (birthYear !== null && year - birthYear >= DELIVERED_FROM) return `${DELIVERED_FROM}岁以上`
  return account ? '' : '没有用微信登记'
}

/** Whoever has read is read; of the others a visit reaches some. */
export const placeOf = (ways: Ways, why: string): StudyPlace => {
  if (hasStudied(ways)) return 'read'
  return why === '' ? 'notYet' : 'needs'
}

/** The three places are all the people. */
export const countsOf = (rows: readonly (Ways & { place: StudyPlace })[]): StudyCounts => {
  const among = (place: StudyPlace) => rows.filter((row) => row.place === place).length
  const by = (way: keyof Ways) => rows.filter((row) => row[way] !== null).length
  return {
    ...{ people: rows.length, read: among('read'), notYet: among('notYet'), needs: among('needs') },
    ways: { opened: by('opened'), room: by('room'), home: by('home') },
  }
}

interface Pushed {
  /** Both included: on that day it may still be read. */
  until: string
  cancelledAt: string | null
  nudgedAt: string | null
}

export const isCurrent = (
  { until, cancelledAt }: Pick<Pushed, 'until' | 'cancelledAt'>,
  today: string,
): boolean => cancelledAt === null && until >= today

/** 提醒: at most once in seven days; by the day, so that a Monday's reminder may be followed by the next Monday's. */
export const whyNotNudge = (
  { until, cancelledAt, nudgedAt }: Pushed,
  open: number,
  now: string,
): 'STUDY.NUDGED' | 'STUDY.ALL_READ' | 'STUDY.OVER' | 'STUDY.CANCELLED' | null => {
  if (cancelledAt !== null) return 'STUDY.CANCELLED'
  if (until < dayOf(now)) return 'STUDY.OVER'
  if (open === 0) return 'STUDY.ALL_READ'
  return nudgedAt !== null && dayOf(now) < plusDays(dayOf(nudgedAt), STUDY_LIMITS.nudgeDays)
    ? 'STUDY.NUDGED'
    : null
}

/** Until when something may be pushed: from today on, within a season. */
export const whyNotUntil = (until: string, today: string): string | null => {
  if (until < today) return '请选今天或以后的日子'
  return until > plusDays(today, STUDY_LIMITS.untilDays) ? '最多选四个月以内的日子' : null
}

/** Shown to all who read only after somebody has looked at it. */
export const isStanding = (state: 'waiting' | 'shown' | 'hidden' | 'taken'): boolean => state !== 'taken'

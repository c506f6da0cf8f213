import type { BranchMonth, Mark, Meeting, MeetingRow } from '@/types/meeting-shapes'

import { dayOf, dayWords } from '@/domain/calendar'
import { hasBegun } from '@/domain/meeting'
import { LEAVE_REASONS, MADE_UP_HOW } from '@/domain/meeting-words'

import type { Tone } from '@/src/ui/tone'

/** How a meeting stands, for whoever keeps the book. */
export const stateOf = (
  { state, startsAt }: Pick<MeetingRow, 'state' | 'startsAt'>,
  now: string,
): { tone: Tone; words: string } => {
  if (state === 'dropped') return { tone: 'plain', words: '不开了' }
  if (state === 'confirmed') return { tone: 'good', words: '记录已确认' }
  return hasBegun({ startsAt }, now)
    ? { tone: 'care', words: '记录还没有确认' }
    : { tone: 'plain', words: '已安排' }
}

/** 到了 · 请假：住院 · 未到 · 未到，11月25日补学（送学上门）. */
export const markWords = ({ what, reason, words, madeUp }: Mark, today: string): string => {
  if (what === 'here') return '到了'
  const why = [reason && reason !== 'other' ? LEAVE_REASONS[reason] : '', words].filter((part) => part !== '')
  const said = what === 'leave' ? ['请假', ...why].join('，') : '未到'
  return madeUp ? `${said}，${dayWords(madeUp.day, today)}补学（${MADE_UP_HOW[madeUp.how]}）` : said
}

export const markTone = ({ what, madeUp }: Mark): Tone => {
  if (what === 'here' || madeUp) return 'good'
  return what === 'leave' ? 'care' : 'bad'
}

export const countsWords = ({ counts }: Pick<Meeting, 'counts'>): string =>
  `应到${counts.due}人，实到${counts.here}人，请假${counts.leave}人，未到${counts.absent}人`

/** 本届任期到12月31日; '' where nobody has to think of it. */
export const termWords = ({ term, facts }: Pick<BranchMonth, 'term' | 'facts'>, now: string): string => {
  if (!facts?.term || term === 'runs' || term === null) return ''
  const day = dayWords(facts.term.to, dayOf(now))
  return term === 'over' ? `本届任期${day}已满，该换届了` : `本届任期到${day}，请准备换届`
}

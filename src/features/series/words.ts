import type { CalendarDay, Session } from '@/types/series'
import { DAYS_OFF } from '@/types/kernel/labels'

import { clockOf, dayOf, dayWords, weekdayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import type { Tone } from '@/src/ui/tone'

/** 12月2日 星期三. */
export const dayAndWeekday = (day: string): string =>
  `${dayWords(day, dayOf(now().toISOString()))} ${weekdayOf(day)}`

/** 放假：国庆节, or nothing on a plain day. */
export const offWords = ({ off, name }: CalendarDay): string =>
  off === null ? '' : `${DAYS_OFF[off]}：${name}`

export const hoursWords = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): string =>
  `${clockOf(startsAt)}–${clockOf(endsAt)}`

export const stateOf = (session: Session, instant: string): { words: string; tone: Tone } => {
  if (session.state === null) return { words: '还没建好', tone: 'care' }
  if (session.state === 'calledOff') return { words: '已取消', tone: 'bad' }
  if (session.state === 'draft')
    return {
      words: session.missing.length > 0 ? `草稿，还差${session.missing.length}样` : '草稿',
      tone: 'care',
    }
  return session.endsAt <= instant ? { words: '办完了', tone: 'plain' } : { words: '已发布', tone: 'good' }
}

export const placesWords = ({ signUp, taken, capacity }: Session): string => {
  if (signUp === 'none') return '不用报名'
  return capacity === null ? `${taken}，不限` : `${taken} / ${capacity}`
}

/** After the end, once counted. */
export const heldWords = ({ held }: Session): string => (held ? `${held.visits} 人次` : '—')

/** Beside 人次, never in it. */
export const onlineWords = ({ online }: Session): string => {
  if (!online) return '—'
  if (online.heads !== null) return `${online.heads} 人`
  return online.live !== '' || online.replay !== '' ? '有网址' : '—'
}

import type { NoticeState, NoticeTally } from '@/types/notice-shapes'
import { LIMITS } from '@/types/kernel/limits'

/** As far as a rule asks. */
export interface Standing {
  state: NoticeState
  /** May lie ahead: it goes out then. */
  publishedAt: string | null
  older: readonly unknown[]
}

type Refusal = 'NOTICE.SENT' | 'NOTICE.NOT_SENT' | 'NOTICE.WITHDRAWN' | 'NOTICE.FULL'

/** Half-open: at the very instant it is out. */
export const isOut = ({ state, publishedAt }: Omit<Standing, 'older'>, now: string): boolean =>
  state === 'published' && publishedAt !== null && publishedAt <= now

/** Waits for its hour. */
export const isPlanned = ({ state, publishedAt }: Omit<Standing, 'older'>, now: string): boolean =>
  state === 'published' && publishedAt !== null && publishedAt > now

/** A draft is changed and published; whatever was published is corrected. */
export const whyNotEdit = ({ state }: Standing): Refusal | null => (state === 'draft' ? null : 'NOTICE.SENT')

export const whyNotHold = (notice: Standing, now: string): Refusal | null =>
  isPlanned(notice, now) ? null : 'NOTICE.SENT'

export const whyNotWithdraw = (notice: Standing, now: string): Refusal | null => {
  if (notice.state === 'withdrawn') return 'NOTICE.WITHDRAWN'
  return isOut(notice, now) ? null : 'NOTICE.NOT_SENT'
}

export const whyNotCorrect = (notice: Standing, now: string): Refusal | null =>
  whyNotWithdraw(notice, now) ?? (notice.older.length >= LIMITS.noticeOlder ? 'NOTICE.FULL' : null)

/** 我知道了 is asked of a notice that still stands. */
export const whyNotSign = ({
  state,
  sign,
}: {
  state: NoticeState
  sign: boolean
}): 'NOTICE.NO_SIGN' | 'NOTICE.WITHDRAWN' | null => {
  if (state === 'withdrawn') return 'NOTICE.WITHDRAWN'
  return sign ? null : 'NOTICE.NO_SIGN'
}

/** Lines with something in them. */
export const paragraphs = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Everybody it goes to, each counted once. */
export const peopleIn = (tally: NoticeTally): number =>
  Object.values(tally).reduce((sum, people) => sum + people, 0)

/** Of a sample: the same share of all. A whole is never exceeded, and somebody is never nobody. */
export const scaled = (found: number, sample: number, all: number): number =>
  sample === 0 ? 0 : Math.min(all, Math.round((found / sample) * all))

import type { Mark, Marking, MeetingCounts, MeetingState } from '@/types/meeting-shapes'
import { LIMITS } from '@/types/kernel/limits'

/** As far as a rule asks. */
export interface Standing {
  state: MeetingState
  startsAt: string
  topics: string
  resolutions: string
  photos: readonly unknown[]
  older: readonly unknown[]
}

type Refusal =
  | 'MEETING.CONFIRMED'
  | 'MEETING.NOT_CONFIRMED'
  | 'MEETING.DROPPED'
  | 'MEETING.NOT_YET'
  | 'MEETING.NO_RECORD'
  | 'MEETING.NOT_ABSENT'
  | 'MEETING.FULL'
  | 'MEETING.PAGES'

type Code<R extends Refusal> = R | null

/** Nothing said of somebody: they are there. */
export const HERE: Mark = { what: 'here', reason: null, words: '', madeUp: null }

/** Half-open: at the very minute it begins. */
export const hasBegun = ({ startsAt }: Pick<Standing, 'startsAt'>, now: string): boolean => startsAt <= now

/** What is confirmed is corrected; what is given up stays as it is. */
export const whyNotEdit = ({
  state,
}: Pick<Standing, 'state'>): Code<'MEETING.CONFIRMED' | 'MEETING.DROPPED'> => {
  if (state === 'dropped') return 'MEETING.DROPPED'
  return state === 'confirmed' ? 'MEETING.CONFIRMED' : null
}

/** Leave is asked for beforehand, nobody is absent from what has not begun; learning is made up after the record was confirmed too. */
export const whyNotMark = (
  meeting: Pick<Standing, 'state' | 'startsAt'>,
  before: Mark,
  marking: Marking,
  now: string,
): Code<'MEETING.CONFIRMED' | 'MEETING.DROPPED' | 'MEETING.NOT_YET' | 'MEETING.NOT_ABSENT'> => {
  const madeUp = marking.what === 'madeUp' || marking.what === 'notMadeUp'
  const refusal = whyNotEdit(meeting)
  if (refusal === 'MEETING.DROPPED' || (refusal && !madeUp)) return refusal
  if (madeUp) return before.what === 'here' ? 'MEETING.NOT_ABSENT' : null
  return marking.what === 'absent' && !hasBegun(meeting, now) ? 'MEETING.NOT_YET' : null
}

/** How somebody stands after that tap: whoever is marked anew has made nothing up. */
export const marked = (before: Mark, marking: Marking): Mark => {
  switch (marking.what) {
    case 'here':
    case 'absent':
      return { ...HERE, what: marking.what }
    case 'leave':
      return { ...HERE, what: 'leave', reason: marking.reason, words: marking.words }
    case 'madeUp':
      return { ...before, madeUp: { day: marking.day, how: marking.how } }
    case 'notMadeUp':
      return { ...before, madeUp: null }
  }
}

/** The paper stays the original: a photographed page is a record too. */
export const whyNotConfirm = (
  meeting: Omit<Standing, 'older'>,
  now: string,
): Code<'MEETING.CONFIRMED' | 'MEETING.DROPPED' | 'MEETING.NOT_YET' | 'MEETING.NO_RECORD'> => {
  const refusal = whyNotEdit(meeting)
  if (refusal) return refusal
  if (!hasBegun(meeting, now)) return 'MEETING.NOT_YET'
  const written = meeting.topics !== '' || meeting.resolutions !== '' || meeting.photos.length > 0
  return written ? null : 'MEETING.NO_RECORD'
}

export const whyNotCorrect = ({
  state,
  older,
}: Pick<Standing, 'state' | 'older'>): Code<'MEETING.NOT_CONFIRMED' | 'MEETING.DROPPED' | 'MEETING.FULL'> => {
  if (state === 'dropped') return 'MEETING.DROPPED'
  if (state === 'open') return 'MEETING.NOT_CONFIRMED'
  return older.length >= LIMITS.meetingOlder ? 'MEETING.FULL' : null
}

/** Pages of the book are added later too; none is taken away from what was confirmed. */
export const whyNotAddPage = ({
  state,
  photos,
}: Pick<Standing, 'state' | 'photos'>): Code<'MEETING.DROPPED' | 'MEETING.PAGES'> => {
  if (state === 'dropped') return 'MEETING.DROPPED'
  return photos.length >= LIMITS.meetingPages ? 'MEETING.PAGES' : null
}

/** 应到实到. `madeUp`: of those on leave or absent. */
export const countsOf = (marks: readonly Mark[]): MeetingCounts => {
  const count = (what: Mark['what']) => marks.filter((mark) => mark.what === what).length
  return {
    ...{ due: marks.length, here: count('here'), leave: count('leave'), absent: count('absent') },
    madeUp: marks.filter(({ madeUp }) => madeUp !== null).length,
  }
}

/** 要补学: 未到 and not made up. Whoever asked for leave may make up, but is not pressed to. */
export const mustMakeUp = ({ what, madeUp }: Pick<Mark, 'what' | 'madeUp'>): boolean =>
  what === 'absent' && madeUp === null

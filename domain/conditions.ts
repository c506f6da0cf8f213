import type { Ages, Asks } from '@/types/asks'
import type { ErrorCode } from '@/types/kernel/errors'
import { MOBILITY } from '@/types/kernel/labels'
import type { Mobility } from '@/types/mobility'

import type { Term } from './branch'
import { memberOn } from './branch'
import { dayOf } from './calendar'

/** What is not known of a person (absent, or null) keeps nobody out but by age. */
interface Somebody {
  birthYear: number | null
  /** Org path of where the person lives. */
  ancestors: readonly string[]
  mobility?: Mobility | null
  /** Absent: of a file that knows nothing of branches, as a phone does. */
  memberships?: readonly Term[]
}

const MOBILITY_FITS = {
  free: '自己走路方便',
  helped: '自己能走，或有人扶着走',
  wheelchair: '坐轮椅也能去',
} as const
const MOST_HELP = Object.keys(MOBILITY) as Mobility[]
const needsMore = (most: Mobility, mobility: Mobility): boolean =>
  MOST_HELP.indexOf(mobility) > MOST_HELP.indexOf(most)

/** Which of the conditions a person's file must be read for: a phone's account knows the year and the place. */
export const asksFile = (asks: Pick<Asks, 'mobility' | 'memberOf'> | null | undefined): boolean =>
  Boolean(asks?.mobility ?? asks?.memberOf)

export const below = ({ from }: Ages, age: number): boolean => from !== null && age < from
export const above = ({ to }: Ages, age: number): boolean => to !== null && age > to

const UNFIT = [
  'REGISTRATION.AGE',
  'REGISTRATION.AGE_UNKNOWN',
  'REGISTRATION.RESIDENCE',
  'REGISTRATION.MEMBERSHIP',
  'REGISTRATION.MOBILITY',
] as const satisfies readonly ErrorCode[]
type Unfit = (typeof UNFIT)[number]

/** A condition keeps somebody out: staff may set it aside. */
export const isUnfit = (code: ErrorCode | undefined): boolean => UNFIT.some((each) => each === code)

/** Conditions of an activity. Known is the birth year only, so whoever may still be of that age is let in. `startsAt`: ISO instant. */
export const whyNotEligible = (
  asks: Pick<Asks, 'ages' | 'livesIn' | 'mobility' | 'memberOf'> | null | undefined,
  { birthYear, ancestors, mobility, memberships }: Somebody,
  startsAt: string,
): Unfit | null => {
  if (!asks) return null
  const { ages, livesIn, memberOf } = asks
  if (livesIn && !ancestors.includes(livesIn.orgId)) return 'REGISTRATION.RESIDENCE'
  if (memberOf && memberships && memberOn(memberships, memberOf.orgId, dayOf(startsAt)) === null)
    return 'REGISTRATION.MEMBERSHIP'
  if (asks.mobility && mobility && needsMore(asks.mobility, mobility)) return 'REGISTRATION.MOBILITY'
  if (!ages) return null
  if (birthYear === null) return 'REGISTRATION.AGE_UNKNOWN'
  const age = Number(dayOf(startsAt).slice(0, 4)) - birthYear
  return below(ages, age) || above(ages, age - 1) ? 'REGISTRATION.AGE' : null
}

/** 60到75岁, 60岁以上, 75岁以下. */
export const agesWords = ({ from, to }: Ages): string => {
  if (from !== null && to !== null) return `${from}到${to}岁`
  if (from !== null) return `${from}岁以上`
  return to === null ? '不限年龄' : `${to}岁以下`
}

/** What is said of the conditions on an activity's page: 60岁以上, 走路方便的人, 住在…. */
export const fitsWords = ({ ages, mobility, livesIn, memberOf }: Asks): string[] =>
  [
    ages && agesWords(ages),
    mobility && mobility !== 'bed' && MOBILITY_FITS[mobility],
    livesIn && `住在${livesIn.name}`,
    memberOf && `${memberOf.name}的人`,
  ].filter((words) => typeof words === 'string')

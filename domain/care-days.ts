import { plusDays, validDay, yearsLater } from './calendar'

/** A birthday by the calendar that the person keeps; `leap`: born in a leap month. */
export interface Birthday {
  month: number
  day: number
  lunar: boolean
  leap: boolean
}

/** What only the lunar calendar knows; made on the server (`cloudfunctions/kit/almanac.ts`). */
export interface Almanac {
  /** The solar day of a lunar one; a day or leap month that this year has not is the nearest that it has. */
  solarOf(lunarYear: number, birthday: Pick<Birthday, 'month' | 'day' | 'leap'>): string
}

const two = (number: number): string => String(number).padStart(2, '0')

/** 29 February is kept on the 28th where there is none. */
const solarDay = (year: number, { month, day }: Pick<Birthday, 'month' | 'day'>): string =>
  validDay(`${year}-${two(month)}-${two(day)}`) ?? `${year}-${two(month)}-28`

export interface Occasion {
  on: string
  /** Of the calendar that it is counted by. */
  year: number
}

/** The first time from that day on, the day itself included. */
export const nextBirthday = (birthday: Birthday, from: string, almanac: Almanac): Occasion => {
  const year = Number(from.slice(0, 4))
  const found = [year - 1, year, year + 1]
    .map((each) => ({
      on: birthday.lunar ? almanac.solarOf(each, birthday) : solarDay(each, birthday),
      year: each,
    }))
    .find(({ on }) => on >= from)
  return found ?? { on: solarDay(year + 1, birthday), year: year + 1 }
}

/** 80, 90 and 100 years. */
const GREAT_AGES = [80, 90, 100]
/** 金婚 and 钻石婚. */
const WEDDINGS = [
  { years: 50, words: '金婚' },
  { years: 60, words: '钻石婚' },
]

export interface CareFacts {
  birthday: Birthday | null
  /** Lives alone. */
  alone: boolean
  retiredOn: string | null
  weddedOn: string | null
}

/** A day on which to think of somebody; `great`: worth a visit. */
export interface CareDay {
  on: string
  what: 'birthday' | 'wedding' | 'retired'
  words: string
  great: boolean
}

interface Born {
  birthYear: number | null
  care?: CareFacts | undefined
}

const birthdayOf = ({ birthYear, care }: Born, from: string, almanac: Almanac): CareDay[] => {
  if (!care?.birthday) return []
  const { on, year } = nextBirthday(care.birthday, from, almanac)
  const age = birthYear === null ? null : year - birthYear
  const great = age !== null && GREAT_AGES.includes(age)
  return [{ on, what: 'birthday', great, words: age === null ? '生日' : `${age}岁生日` }]
}

const weddingOf = ({ care }: Born): CareDay[] => {
  const day = care?.weddedOn
  return day
    ? WEDDINGS.map(({ years, words }) => ({
        ...{ on: yearsLater(day, years), what: 'wedding', words, great: true },
      }))
    : []
}

/** The days of one person from `from` on, for so many days. */
export const careDaysOf = (person: Born, from: string, days: number, almanac: Almanac): CareDay[] => {
  const until = plusDays(from, days)
  const retired = person.care?.retiredOn
  const all: CareDay[] = [
    ...birthdayOf(person, from, almanac),
    ...weddingOf(person),
    ...(retired ? [{ on: retired, what: 'retired' as const, words: '退休', great: false }] : []),
  ]
  return all.filter(({ on }) => on >= from && on < until)
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const LUNAR_MONTH = 30

/** A birthday that can be: 31 April and a leap month of the sun cannot. */
export const isBirthday = ({ month, day, lunar, leap }: Birthday): boolean =>
  lunar ? day <= LUNAR_MONTH : !leap && day <= (MONTH_DAYS[month - 1] ?? 0)

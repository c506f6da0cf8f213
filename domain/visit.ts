import type { CueKind } from '@/types/visit'
import type { Festival, Round, VisitGroup, VisitRules } from '@/types/visit-rules'
import type { Mobility } from '@/types/mobility'

import { ageOn, dayOf, plusDays, plusMonths, startOfDay } from './calendar'
import type { Almanac, CareFacts } from './care-days'
import { careDaysOf } from './care-days'

/** A person as far as the rules of visits ask. */
export interface Visited {
  birthYear: number | null
  mobility: Mobility | null
  care?: CareFacts | undefined
  /** Belongs to a branch. */
  member: boolean
  survivor: boolean
  deceased: boolean
  /** The day of the last visit, and of the last time that 四个知道 were confirmed. */
  visitedOn?: string | undefined
  knownOn?: string | undefined
}

/** A cue by rule: once for each person, `rule` and `period`. Both days are included. */
export interface Wanted {
  rule: string
  period: string
  kind: CueKind
  opensOn: string
  dueOn: string
}

/** The instant from which a cue of that day is overdue. */
export const dueAtOf = (dueOn: string): string => startOfDay(plusDays(dueOn, 1))
export const dueOnOf = (dueAt: string): string => plusDays(dayOf(dueAt), -1)

/** 周岁; where only the year is known, from the first day of the year on. */
const ageOf = ({ birthYear, care }: Visited, today: string): number | null => {
  if (birthYear === null) return null
  const birthday = care?.birthday
  if (!birthday || birthday.lunar) return Number(today.slice(0, 4)) - birthYear
  const two = (number: number) => String(number).padStart(2, '0')
  return ageOn(`${birthYear}-${two(birthday.month)}-${two(birthday.day)}`, today)
}

const isIn: Record<VisitGroup, (person: Visited, age: number) => boolean> = {
  old80: (_, age) => age >= 80,
  old70: (_, age) => age >= 70,
  alone: ({ care }) => care?.alone === true,
  frail: ({ mobility }) => mobility !== null && mobility !== 'free',
  survivor: ({ survivor }) => survivor,
  member: ({ member }) => member,
  all: () => true,
}

export const groupsOf = (person: Visited, today: string): VisitGroup[] => {
  const age = ageOf(person, today) ?? 0
  return (Object.keys(isIn) as VisitGroup[]).filter((group) => isIn[group](person, age))
}

const ROUND_MONTHS: Record<Round, number> = { quarter: 3, half: 6, year: 12 }

/** The period of a round that holds the day: its name, its first and its last day. */
export const periodOf = (round: Round, today: string) => {
  const months = ROUND_MONTHS[round]
  const [year = '', month = '1'] = today.split('-')
  const part = Math.floor((Number(month) - 1) / months)
  const first = `${year}-${String(part * months + 1).padStart(2, '0')}`
  const names: Record<Round, string> = {
    quarter: `${year}Q${part + 1}`,
    half: `${year}H${part + 1}`,
    year,
  }
  return { name: names[round], from: `${first}-01`, to: plusDays(`${plusMonths(first, months)}-01`, -1) }
}

interface Asked {
  person: Visited
  groups: readonly VisitGroup[]
  rules: VisitRules
  today: string
}

const shortest = ({ groups, rules }: Asked): Round | null => {
  const rounds = groups.flatMap((group) => rules.rounds[group] ?? [])
  return rounds.sort((a, b) => ROUND_MONTHS[a] - ROUND_MONTHS[b])[0] ?? null
}

const routine = (asked: Asked): Wanted[] => {
  const round = shortest(asked)
  if (!round) return []
  const { name, from, to } = periodOf(round, asked.today)
  const visited = (asked.person.visitedOn ?? '') >= from
  return visited ? [] : [{ rule: 'round', period: name, kind: 'routine', opensOn: from, dueOn: to }]
}

const card = ({ person, groups, rules, today }: Asked): Wanted[] => {
  if (!rules.card.some((group) => groups.includes(group))) return []
  const { name, from, to } = periodOf('year', today)
  const known = (person.knownOn ?? '') >= from
  return known ? [] : [{ rule: 'card', period: name, kind: 'card', opensOn: from, dueOn: to }]
}

/** Long enough for papers that come late, short enough not to welcome whoever retired long ago. */
const WELCOME_DAYS = 90

const welcome = ({ person, rules, today }: Asked): Wanted[] => {
  const day = person.care?.retiredOn
  if (!day || today > plusDays(day, WELCOME_DAYS)) return []
  const dueOn = plusDays(day, rules.retiredDays)
  return [{ rule: 'retired', period: day, kind: 'retired', opensOn: day, dueOn }]
}

/** Due on the eve: 春节 on 除夕, whether the twelfth month has 29 days or 30. */
const festive = ({ groups, rules, today }: Asked, almanac: Almanac): Wanted[] =>
  (Object.keys(rules.festivals) as Festival[]).flatMap((festival) => {
    const rule = rules.festivals[festival]
    if (!rule?.groups.some((group) => groups.includes(group))) return []
    const next = nextFestival(festival, today, almanac)
    const opensOn = plusDays(next, -rule.before)
    const dueOn = plusDays(next, -1)
    return [{ rule: festival, period: next, kind: 'festival' as const, opensOn, dueOn }]
  })

const SOLAR: Partial<Record<Festival, string>> = { july: '07-01', august: '08-01', national: '10-01' }
const LUNAR: Partial<Record<Festival, { month: number; day: number }>> = {
  spring: { month: 1, day: 1 },
  ninth: { month: 9, day: 9 },
}

/** The first one after that day. */
export const nextFestival = (festival: Festival, today: string, almanac: Almanac): string => {
  const year = Number(today.slice(0, 4))
  const inYear = (each: number): string => {
    const lunar = LUNAR[festival]
    return lunar ? almanac.solarOf(each, { ...lunar, leap: false }) : `${each}-${SOLAR[festival] ?? '01-01'}`
  }
  return inYear(year) > today ? inYear(year) : inYear(year + 1)
}

/** A great day is made ready for so long. */
const ANNIVERSARY_DAYS = 7

const anniversary = ({ person, groups, rules, today }: Asked, almanac: Almanac): Wanted[] =>
  rules.anniversaries.some((group) => groups.includes(group))
    ? careDaysOf(person, today, ANNIVERSARY_DAYS + 1, almanac)
        .filter(({ great }) => great)
        .map(({ on, what }) => ({
          ...{ rule: what, period: on, kind: 'birthday' as const },
          ...{ opensOn: plusDays(on, -ANNIVERSARY_DAYS), dueOn: on },
        }))
    : []

/** Every cue that the rules want open on that day; of the dead none. */
export const wantedOn = (person: Visited, rules: VisitRules, today: string, almanac: Almanac): Wanted[] => {
  if (person.deceased) return []
  const asked = { person, groups: groupsOf(person, today), rules, today }
  return [
    ...routine(asked),
    ...card(asked),
    ...welcome(asked),
    ...festive(asked, almanac),
    ...anniversary(asked, almanac),
  ].filter(({ opensOn }) => opensOn <= today)
}

/** When a cue that somebody opens is due: as they say, else as the rule says. */
export const handDue = (today: string, days: number, dueOn: string | undefined): string =>
  dueOn ?? plusDays(today, days)

export const whyNotDue = (dueOn: string, today: string): 'VISIT.PAST' | null =>
  dueOn < today ? 'VISIT.PAST' : null

export const whyNotRecord = (
  { on, nextOn }: { on: string; nextOn: string | null },
  today: string,
): 'VISIT.FUTURE' | 'VISIT.PAST' | null => {
  if (on > today) return 'VISIT.FUTURE'
  return nextOn !== null && nextOn < today ? 'VISIT.PAST' : null
}

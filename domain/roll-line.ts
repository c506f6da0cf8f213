import { LIMITS } from '@/types/kernel/limits'

/** What one line of a 接龙 says. No name: it could not be read as one. */
export interface RollLine {
  names: string[]
  birthYear: number | null
  /** With companions who have no name of their own on the line. */
  people: number
  /** What staff should look at, in words. */
  doubts: string[]
}

const HAN = String.raw`\p{Script=Han}`
const NUMERALS = '零一二三四五六七八九'
const MOST = 1 + LIMITS.companionsMax

/** Said beside the name and not part of it; WeChat's own emoji are words in brackets. */
const ASIDE = /\[[^\]]{1,4}\]|报名|参加|接龙|本人/gu
const PHONE = /1\d{10}|0\d{2,3}-?\d{7,8}/gu
const YEAR = /(?<!\d)(19\d{2})(?!\d)\s*年?(?:出?生)?/u
const SHORT_YEAR = /(?<!\d)(\d{2})年(?:出?生)?/u
const AGE = /\d{2,3}岁/u
const COUNT = /([一二两三四五六七八九]|(?<!\d)\d{1,2})\s*(?:个人|人|位)/u
const PLUS = /\+\s*(\d)(?!\d)/u
const SPOUSE =
  /[带和跟与携,、+]?\s*(?:老伴儿?|爱人|家属)|[带和跟与携]\s*(?:先生|太太|老婆|老公)|夫妻|夫妇|两口子/u
const TITLE = /(?:老师|阿姨|叔叔|同志|大姐|大哥|女士|先生|奶奶|爷爷|伯伯)$/u
/** 张三和李四, but not 李和平: two letters on both sides. */
const BETWEEN = new RegExp(String.raw`[、,/&]|(?<=${HAN}{2})[和跟与](?=${HAN}{2,4}(?!${HAN}))`, 'u')
const NAME = new RegExp(`^[${HAN}·]{2,8}$`, 'u')

const countOf = (word: string): number => {
  if (word === '两') return 2
  const numeral = NUMERALS.indexOf(word)
  return numeral >= 0 ? numeral : Number(word)
}

export const yearIn = (text: string): { year: number | null; rest: string; doubts: string[] } => {
  const whole = YEAR.exec(text)
  if (whole) return { year: Number(whole[1]), rest: text.replace(YEAR, ' '), doubts: [] }
  const short = SHORT_YEAR.exec(text)
  if (short) {
    const year = 1900 + Number(short[1])
    return { year, rest: text.replace(SHORT_YEAR, ' '), doubts: [`“${short[0]}”算作${year}年出生`] }
  }
  const aged = AGE.test(text) ? ['写的是岁数，没有出生年'] : []
  return { year: null, rest: text.replace(AGE, ' '), doubts: aged }
}

export const peopleIn = (text: string): { people: number; rest: string; doubts: string[] } => {
  const rest = text.replace(COUNT, ' ').replace(PLUS, ' ').replace(SPOUSE, ' ')
  const counted = countOf(COUNT.exec(text)?.[1] ?? '一')
  const added = 1 + Number(PLUS.exec(text)?.[1] ?? 0)
  const people = Math.max(1, counted, added, SPOUSE.test(text) ? 2 : 1)
  if (people <= MOST) return { people, rest, doubts: [] }
  return { people: MOST, rest, doubts: [`写了${people}人，没写名字的最多带${LIMITS.companionsMax}位`] }
}

const nameIn = (part: string): { name: string | null; doubts: string[] } => {
  const [first = '', ...others] = part.split(/[^\p{Script=Han}·\w]+/u).filter(Boolean)
  const name = first.replace(TITLE, '')
  const more = others.map((word) => `还写了“${word}”`)
  if (!NAME.test(name)) return { name: null, doubts: more }
  return { name, doubts: name.length > 4 && !name.includes('·') ? ['名字好像太长', ...more] : more }
}

export const readLine = (text: string): RollLine => {
  const born = yearIn(text.replace(ASIDE, ' ').replace(PHONE, ' '))
  const group = peopleIn(born.rest)
  const read = group.rest.split(BETWEEN).map(nameIn)
  const names = read.flatMap(({ name }) => (name === null ? [] : [name]))
  const several = names.length > 1

  return {
    names,
    birthYear: several ? null : born.year,
    people: several ? 1 : group.people,
    doubts: [
      ...(several ? [`一行写了${names.length}个名字`] : []),
      ...[...born.doubts, ...group.doubts, ...read.flatMap(({ doubts }) => doubts)],
    ],
  }
}

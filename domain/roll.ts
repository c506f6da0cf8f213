import { readLine } from './roll-line'

/** One person of a pasted list. */
export interface RollRow {
  /** The number in front of the name; without numbers, the line of the text. */
  line: number
  name: string
  birthYear: number | null
  people: number
  /** The same name stands further up. */
  again: boolean
  doubts: string[]
  /** What a table says besides, by which people of one name are told apart; '' = nothing. */
  told?: { phoneTail: string; place: string }
}

export interface Roll {
  /** The first line above the numbers. */
  title: string
  rows: RollRow[]
  /** Lines that could not be read as a name: nothing pasted is lost without a word. */
  unread: { line: number; text: string }[]
}

interface Numbered {
  number: number | null
  line: number
  text: string
}

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3/gu
/** 12月, 9:00 and 72岁 are not the number of a line. */
const NUMBER = /^\(?(\d{1,3})(?![\d年月日号点时岁:])\)?\s*[.、,)]?\s*(.*)$/u
const HEAD = /^#?\s*接龙[:\s]*/u

/** NFKC makes 全角 and ① plain digits. */
const linesOf = (text: string): Numbered[] =>
  text
    .replaceAll(EMOJI, '')
    .normalize('NFKC')
    .split(/\r?\n/u)
    .map((raw, i) => ({ line: i + 1, raw: raw.trim() }))
    .filter(({ raw }) => raw !== '')
    .map(({ line, raw }) => {
      const [, number, rest = ''] = NUMBER.exec(raw) ?? []
      return number === undefined
        ? { number: null, line, text: raw }
        : { number: Number(number), line: Number(number), text: rest.trim() }
    })

export const isAgain = (rows: readonly RollRow[], name: string, birthYear: number | null): boolean =>
  rows.some(
    (row) =>
      row.name === name && (row.birthYear === null || birthYear === null || row.birthYear === birthYear),
  )

/** A WeChat 群接龙, or names one a line. A number without a name was given back and is left out. */
export const parseRoll = (text: string): Roll => {
  const lines = linesOf(text)
  const first = lines.findIndex(({ number }) => number !== null)
  const heads = first > 0 ? lines.slice(0, first) : lines.filter((each) => HEAD.test(each.text))
  const roll: Roll = { title: '', rows: [], unread: [] }

  for (const { text: words } of heads) roll.title ||= words.replace(HEAD, '').trim()
  for (const { line, text: words } of lines) {
    if (words === '' || heads.some((head) => head.line === line && head.text === words)) continue
    const { names, birthYear, people, doubts } = readLine(words)
    if (names.length === 0) roll.unread.push({ line, text: words })
    for (const name of names) {
      const again = isAgain(roll.rows, name, birthYear)
      roll.rows.push({ line, name, birthYear, people, again, doubts })
    }
  }
  return roll
}

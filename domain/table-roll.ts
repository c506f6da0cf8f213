import { LIMITS } from '@/types/kernel/limits'
import type { TableRoll } from '@/types/lists'
import type { Namesake } from '@/types/places'

import type { RollRow } from './roll'
import { isAgain } from './roll'
import { peopleIn, readLine, yearIn } from './roll-line'

/** What columns are called in the lists that communities keep. */
const COLUMNS = {
  name: /^(?:人员|老人|参加人|报名人|退休人员)?(?:姓名|名字|名单)$/u,
  birth: /^(?:出生(?:年份?|年月日?|日期|时间)?|生日)$/u,
  age: /^年龄|周岁$/u,
  phone: /^(?:本人)?(?:联系|手机|电话)(?:电话|方式|号码?)?$|^(?:联系|手机)电话号码?$/u,
  place: /^(?:所[属在]|居住)?(?:社区|村|村居|村社|街道|单位)(?:名称)?$/u,
  people: /^(?:参加|报名)?人数$/u,
  note: /^备注|^说明$/u,
  number: /^(?:序号?|编号|号)$|^no\.?$/iu,
} as const
type Column = keyof typeof COLUMNS

/** A title and a unit often stand above the headings. */
const HEAD_ROWS = 10
const SHORT_YEAR = /^(\d{2})年?$/u

type Cells = readonly string[]
interface Head {
  at: number
  columns: Partial<Record<Column, number>>
  ignored: string[]
}

const plain = (text: string): string => text.normalize('NFKC').trim()
/** 陈 英 is 陈英, and 联系电话（手机） is 联系电话. */
const tight = (text: string): string => plain(text).replaceAll(/\s+|\*|\([^)]*\)/gu, '')

const headIn = (row: Cells, at: number): Head | null => {
  const head: Head = { at, columns: {}, ignored: [] }
  row.forEach((cell, index) => {
    const words = tight(cell)
    const known = (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].test(words))
    if (known && head.columns[known] === undefined) head.columns[known] = index
    else if (words !== '') head.ignored.push(plain(cell))
  })
  return head.columns.name === undefined ? null : head
}

/** 1948, 1948.5, 1948年5月, 194805 and 48年. */
const birthOf = (text: string): { year: number | null; doubts: string[] } => {
  const digits = /^(19\d{2}|20\d{2})(?:\d{2}){0,2}$/u.exec(text)?.[1]
  if (digits !== undefined) return { year: Number(digits), doubts: [] }
  const short = SHORT_YEAR.test(text) ? `${text.replace('年', '')}年` : text
  const { year, doubts } = yearIn(short)
  return { year, doubts: year === null && text !== '' ? [`出生年“${text}”没有看懂`] : doubts }
}

type Reading = Pick<TableRoll, 'rows' | 'unread'>

const readRow = (row: Cells, line: number, { columns }: Head, before: readonly RollRow[]): Reading => {
  const cell = (column: Column): string => plain(row[columns[column] ?? -1] ?? '')
  const written = tight(cell('name'))
  if (written === '') {
    const text = row.map(plain).filter(Boolean).join(' ')
    return { rows: [], unread: text === '' ? [] : [{ line, text: text.slice(0, LIMITS.line) }] }
  }

  const { names, people, birthYear, doubts } = readLine(written)
  const note = cell('note')
  const count = cell('people')
  const group = peopleIn(`${/^\d+$/u.test(count) ? `${count}人` : count} ${note}`)
  const born = birthOf(cell('birth'))
  const aged = born.year === null && cell('age') !== '' ? ['写的是岁数，没有出生年'] : []
  const told = {
    phoneTail: names.length === 1 ? (/\d{4}$/u.exec(tight(cell('phone')))?.[0] ?? '') : '',
    place: tight(cell('place')),
  }
  const rows = names.map((name) => ({
    ...{ line, name, birthYear: names.length > 1 ? null : (born.year ?? birthYear), told },
    people: names.length > 1 ? 1 : Math.max(people, group.people),
    again: isAgain(before, name, born.year ?? birthYear),
    doubts: [
      ...[...doubts, ...born.doubts, ...aged, ...group.doubts],
      ...(note === '' ? [] : [`备注“${note.slice(0, LIMITS.line)}”`]),
    ],
  }))
  return { rows, unread: names.length > 0 ? [] : [{ line, text: written.slice(0, LIMITS.line) }] }
}

/** A table read as a list of people; null: no heading says 姓名. Nothing is lost without a word: what is not taken is named. */
export const rollOfTable = (table: readonly Cells[]): TableRoll | null => {
  const head = table
    .slice(0, HEAD_ROWS)
    .map(headIn)
    .find((found) => found !== null)
  if (!head) return null

  const all: Reading = { rows: [], unread: [] }
  for (let at = head.at + 1; at < table.length; at += 1) {
    const { rows, unread } = readRow(table[at] ?? [], at + 1, head, all.rows)
    all.rows.push(...rows)
    all.unread.push(...unread)
  }
  return {
    title: '',
    ignored: head.ignored,
    rows: all.rows.slice(0, LIMITS.tableRows),
    unread: all.unread.slice(0, LIMITS.tableRows),
    beyond: Math.max(0, all.rows.length - LIMITS.tableRows),
  }
}

const agrees = ({ told }: RollRow, { phoneTail, orgName }: Namesake): boolean =>
  (told?.phoneTail ?? '') !== ''
    ? told?.phoneTail === phoneTail
    : (told?.place ?? '') !== '' && told?.place === orgName

/** Whom a row means among those of its name: the only one, or the only one whose number or place the table says. */
export const whoIsMeant = (row: RollRow, found: readonly Namesake[], more: boolean): Namesake | null => {
  if (more) return null
  if (found.length === 1) return found[0] ?? null
  const fitting = found.filter((each) => agrees(row, each))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The table says another number than the books: perhaps somebody else of that name. */
export const phoneDiffers = ({ told }: RollRow, { phoneTail }: Namesake): boolean =>
  (told?.phoneTail ?? '') !== '' && phoneTail !== '' && told?.phoneTail !== phoneTail

import { LIMITS } from '@/types/kernel/limits'

import { Unreadable } from './unreadable'
import { visit } from './xml'

interface Book {
  texts: readonly string[]
  dates: readonly boolean[]
  from1904: boolean
}

interface Cell {
  row: number
  column: number
  type: string
  style: number
  value: string
}

const DAY = 86_400_000
/** Day 0 of a spreadsheet: 1900 is a leap year there, so that from March on it counts from 30 December 1899. */
const DAY_ZERO = { false: Date.UTC(1899, 11, 30), true: Date.UTC(1904, 0, 1) } as const
/** Wider and longer than any list of people; a cell far out would make a table of millions of empty ones. */
const COLUMNS_MAX = 100
const ROWS_MAX = 5000

const dayWords = (serial: number, from1904: boolean): string =>
  new Date(DAY_ZERO[`${from1904}`] + Math.floor(serial) * DAY).toISOString().slice(0, 10)

const textOf = ({ type, style, value }: Cell, { texts, dates, from1904 }: Book): string => {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'e') return ''
  const isDate = type === 'n' && dates[style] === true && Number(value) > 0
  return isDate ? dayWords(Number(value), from1904) : value
}

/** A → 0, AB → 27. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Cells of one sheet by row and column. Only the value that was stored is read; a formula (`f`) is not even looked at. */
export const sheetCells = (xml: string, book: Book): string[][] => {
  const table: string[][] = []
  let cell: Cell | null = null
  let reading = false
  let cells = 0
  let row = 0

  const put = ({ row: at, column, ...rest }: Cell) => {
    cells += 1
    if (cells > LIMITS.tableCells || at > ROWS_MAX) throw new Unreadable('TABLE.TOO_LARGE')
    if (column >= COLUMNS_MAX) return
    while (table.length < at) table.push([])
    const line = table[at - 1] ?? []
    while (line.length <= column) line.push('')
    line[column] = textOf({ row: at, column, ...rest }, book)
  }

  visit(xml, {
    open: (name, { r = '', t = 'n', s = '0' }) => {
      if (name === 'row') row = r === '' ? row + 1 : Number(r)
      if (name === 'c') {
        const letters = /^[A-Z]+/u.exec(r)?.[0]
        const column: number = letters === undefined ? (cell?.column ?? -1) + 1 : columnOf(letters)
        cell = { row, column, type: t, style: Number(s), value: '' }
      }
      reading = name === 'v' || name === 't'
    },
    text: (text) => {
      if (cell && reading) cell.value += text
    },
    close: (name) => {
      if (name === 'c' && cell && cell.value !== '') put(cell)
      if (name === 'row') cell = null
      reading = false
    },
  })
  return table
}

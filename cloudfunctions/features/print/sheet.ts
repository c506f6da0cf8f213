import { AlignmentType, ImageRun, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

import { run } from './paper'

/** A file is read at a desk: smaller than what hangs on a wall, no smaller than what an older auditor reads. */
const POINTS = 12
const HEAD_POINTS = 15

export const head = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 280, after: 120 },
    children: [run(text, HEAD_POINTS, { bold: true })],
  })

/** One paragraph a line of what somebody typed. */
export const words = (text: string, points = POINTS): Paragraph[] =>
  text.split('\n').map((each) => new Paragraph({ spacing: { after: 60 }, children: [run(each, points)] }))

export interface Column {
  title: string
  percent: number
  /** Figures stand under each other. */
  number?: boolean
}

interface Look {
  header?: boolean
  points?: number
}

const cell = (text: string, { percent, number = false }: Column, { header = false, points = POINTS }: Look) =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: [
      new Paragraph({
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text, points, { bold: header })],
      }),
    ],
  })

const row = (texts: readonly string[], columns: readonly Column[], look: Look = {}) =>
  new TableRow({
    ...{ tableHeader: look.header ?? false, cantSplit: true },
    children: columns.map((column, i) => cell(texts[i] ?? '', column, look)),
  })

export const table = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  points = POINTS,
): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        columns.map(({ title }) => title),
        columns,
        { header: true, points },
      ),
      ...rows.map((texts) => row(texts, columns, { points })),
    ],
  })

const FACT: readonly Column[] = [
  { title: '', percent: 24 },
  { title: '', percent: 76 },
]

/** 时间：明天上午9:00, one under the other. */
export const facts = (pairs: readonly (readonly [string, string])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: pairs.map((pair) => row(pair, FACT)),
  })

interface Picture {
  bytes: Buffer
  width: number
  height: number
}

export const picture = ({ bytes, width, height }: Picture): Paragraph =>
  new Paragraph({
    keepNext: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 160, after: 60 },
    children: [new ImageRun({ type: 'jpg', data: bytes, transformation: { width, height } })],
  })

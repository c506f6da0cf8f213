import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

import { whenWords } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'

import { line, run, toFile } from './paper'

/** ≥ 14 pt is the rule; 15 leaves room for glasses left at home. */
const POINTS = 15
const BLANK_ROWS = 10
const COLUMNS = [
  { title: '序号', percent: 10 },
  { title: '姓名', percent: 30 },
  { title: '电话后四位', percent: 22 },
  { title: '签名', percent: 38 },
] as const

const cell = (text: string, percent: number, bold = false) =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    verticalAlign: 'center',
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(text, POINTS, { bold })],
      }),
    ],
  })

const row = (texts: readonly string[], header = false) =>
  new TableRow({
    tableHeader: header,
    cantSplit: true,
    height: { value: 620, rule: HeightRule.ATLEAST },
    children: COLUMNS.map(({ percent }, i) => cell(texts[i] ?? '', percent, header)),
  })

/** A4: everybody registered by name, then ten blank rows for those who just come. */
export const signInSheetOf = (
  activity: ActivityDocument,
  rows: readonly RegistrationDocument[],
  now: string,
): Promise<Buffer> => {
  const named = rows.map(({ person }, i) => row([String(i + 1), person.name, person.phoneTail]))
  const blank = Array.from({ length: BLANK_ROWS }, (_, i) => row([String(rows.length + i + 1)]))

  return toFile('A4', [
    line('签到表', 26, { bold: true }),
    line(activity.title, 20, { bold: true }),
    line(`${whenWords(activity.startsAt, activity.endsAt, now)} ${activity.place.name}`, POINTS, {
      after: 12,
    }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        row(
          COLUMNS.map(({ title }) => title),
          true,
        ),
        ...named,
        ...blank,
      ],
    }),
  ])
}

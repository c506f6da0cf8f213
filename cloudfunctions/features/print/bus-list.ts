import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'

import type { Bus, Point, Rider } from '@/types/rollcall'

import { whenWords } from '@/domain/calendar'
import { byGroup } from '@/domain/bus-groups'
import { headsIn } from '@/domain/rollcall'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import { line, run, toFile } from './paper'

const POINTS = 14
/** Percent of the width: number, name, phone; the rest is for the boxes to tick. */
const FIXED = [8, 24, 26] as const
/** More boxes than these would be too narrow for a thumb-wide pencil. */
const BOXES = 4

interface BusPage {
  bus: Bus | null
  riders: readonly (Rider & { phone: string | null })[]
}

const cell = (text: string, percent: number, bold: boolean) =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    verticalAlign: 'center',
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, POINTS, { bold })] })],
  })

const rowOf = (texts: readonly string[], header = false) => {
  const box = (100 - FIXED.reduce((sum, each) => sum + each, 0)) / Math.max(1, texts.length - FIXED.length)
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    height: { value: 560, rule: HeightRule.ATLEAST },
    children: texts.map((text, i) => cell(text, FIXED[i] ?? box, header)),
  })
}

const nameOf = ({ name, heads, group }: Rider) =>
  `${name}${heads > 1 ? `（共${heads}位）` : ''}${group === '' ? '' : `，${group}`}`

const busWords = ({ plate, driverPhone, leader }: Bus): string =>
  [plate, leader && `带队 ${leader}`, driverPhone && `司机 ${driverPhone}`].filter(Boolean).join('，')

const pageOf = ({ bus, riders }: BusPage, points: readonly Point[], first: boolean) => {
  const boxes = points.slice(0, BOXES)
  const title = `${bus?.name ?? '还没分车'}，${headsIn(riders)}人`
  return [
    new Paragraph({
      pageBreakBefore: !first,
      alignment: AlignmentType.CENTER,
      children: [run(title, 26, { bold: true })],
    }),
    ...(bus && busWords(bus) ? [line(busWords(bus), POINTS, { after: 8 })] : []),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        rowOf(['序号', '姓名', '电话', ...boxes.map(({ name }) => name)], true),
        ...byGroup(riders)
          .flatMap(([, people]) => people)
          .map((rider, i) =>
            rowOf([String(i + 1), nameOf(rider), rider.phone ?? '没有电话', ...boxes.map(() => '')]),
          ),
      ],
    }),
  ]
}

/** A4, a page a bus: whoever stands at its door without signal finds the numbers here and nowhere else. */
export const busListOf = (
  activity: ActivityDocument,
  { points, pages, now }: { points: readonly Point[]; pages: readonly BusPage[]; now: string },
): Promise<Buffer> =>
  toFile('A4', [
    line(activity.title, 18, { bold: true }),
    line(whenWords(activity.startsAt, activity.endsAt, now), POINTS, { after: 10 }),
    ...pages.flatMap((page, i) => pageOf(page, points, i === 0)),
  ])

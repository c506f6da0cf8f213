import type { RoundDocument } from '@/cloudfunctions/features/delivery/document'
import type { SheetLine } from '@/cloudfunctions/features/delivery/sheet'

import { line, toFile } from './paper'
import { table, words } from './sheet'

const COLUMNS = [
  { title: '序号', percent: 9 },
  { title: '姓名', percent: 14 },
  { title: '住址', percent: 23 },
  { title: '送的东西', percent: 24 },
  { title: '日期', percent: 12 },
  { title: '签收', percent: 18 },
] as const

/** People of eighty sign it. */
const POINTS = 14

/** 签收单, A4: one line a home; whoever signs for somebody else writes who they are to them. */
export const deliverySheetOf = (round: RoundDocument, lines: readonly SheetLine[]): Promise<Buffer> => {
  const [year, month] = [round.month.slice(0, 4), Number(round.month.slice(5))]
  return toFile('A4', [
    line('送学上门签收单', 22, { bold: true }),
    line(`${round.orgName}  ${year}年${month}月`, 16, { bold: true, after: 8 }),
    ...words('别人代收的，请写上姓名和与本人的关系。送的人：', POINTS),
    table(
      COLUMNS,
      lines.map(({ name, address, items, day }, i) => [String(i + 1), name, address, items, day, '']),
      POINTS,
    ),
  ])
}

import type { Gift, GiftLine } from '@/types/gift'
import { GIFT_KINDS, TAKERS } from '@/types/kernel/care-labels'

import { dayWords } from '@/domain/calendar'
import { yuan } from '@/domain/gift'

import { line, toFile } from './paper'
import { table, words } from './sheet'

const COLUMNS = [
  { title: '序号', percent: 7 },
  { title: '姓名', percent: 14 },
  { title: '社区', percent: 19 },
  { title: '金额（元）', percent: 13, number: true },
  { title: '签名', percent: 19 },
  { title: '代领人和关系，或退回原因', percent: 28 },
] as const

const takenBy = ({ state, signedName, relation, reason }: GiftLine): string => {
  if (state === 'returned') return `退回：${reason}`
  return relation === null
    ? ''
    : `${TAKERS[relation]}${signedName}代领${state === 'survivor' ? '（遗属）' : ''}`
}

/** 慰问签领表, A4: empty lines are signed by hand; what is recorded already stands there. */
export const giftSheetOf = (gift: Omit<Gift, 'rev' | 'orgId' | 'id'>, today: string): Promise<Buffer> => {
  const { title, orgName, on, kind, goods, cents, lines, totals } = gift
  const each = `${GIFT_KINDS[kind]}${goods === '' ? '' : `（${goods}）`}，每人${yuan(cents)}元`
  const sums = [
    `共${totals.people}人，预算${yuan(totals.budget)}元。`,
    `已发${yuan(totals.given)}元，退回${yuan(totals.returned)}元，还没领${yuan(totals.pending)}元。`,
    '发放人：　　　　　　　　审核人：　　　　　　　　日期：',
  ]
  return toFile('A4', [
    line('慰问签领表', 22, { bold: true }),
    line(title, 16, { bold: true }),
    line(`${orgName}，${dayWords(on, today)}，${each}`, 13, { after: 8 }),
    table(
      COLUMNS,
      lines.map((one, i) => [
        ...[String(i + 1), one.name, one.orgName, yuan(cents)],
        ...[one.state === 'signed' ? one.signedName : '', takenBy(one)],
      ]),
    ),
    ...words(sums.join('\n')),
  ])
}

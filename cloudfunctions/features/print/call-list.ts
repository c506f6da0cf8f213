import type { CallLine } from '@/cloudfunctions/features/call/lines'

import { whenWords } from '@/domain/calendar'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'

import { line, toFile } from './paper'
import { table, words } from './sheet'

const COLUMNS = [
  { title: '序号', percent: 7 },
  { title: '姓名', percent: 15 },
  { title: '社区', percent: 16 },
  { title: '电话', percent: 18 },
  { title: '请这样说', percent: 26 },
  { title: '结果', percent: 18 },
] as const

/** What may stand in the last column: the words that are ticked in afterwards. */
const RESULTS = '结果写：通知到了、没人接（几点再打）、不去了、家人代收（谁）、号码错、住院或有难处、已去世。'

/** A4: whoever calls from paper reads the number and the sentence, and writes down how it went. */
export const callListOf = (
  activity: ActivityDocument,
  lines: readonly CallLine[],
  now: string,
): Promise<Buffer> =>
  toFile('A4', [
    line('打电话名单', 22, { bold: true }),
    line(activity.title, 16, { bold: true }),
    line(whenWords(activity.startsAt, activity.endsAt, now), 13, { after: 8 }),
    ...words(RESULTS),
    table(
      COLUMNS,
      lines.map(({ name, orgName, phone, words: said }, i) => [
        ...[String(i + 1), name, orgName, phone ?? '没有电话', said ?? '', ''],
      ]),
    ),
  ])

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MeetingKind } from '@/types/meeting-kinds'
import type { BranchLine } from '@/types/meeting-shapes'

import { EVERY, MEETING_KINDS } from '@/domain/meeting-words'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import styles from './branch.module.scss'

const KINDS = Object.keys(MEETING_KINDS) as MeetingKind[]
const STATES = {
  done: { tone: 'good', words: '已开' },
  open: { tone: 'plain', words: '已安排' },
  due: { tone: 'care', words: '没开' },
  overdue: { tone: 'bad', words: '逾期' },
} as const

const Cell = ({ cell }: { cell: BranchLine['cells'][number] | undefined }): ReactNode => {
  if (!cell) return '不要求'
  const { tone, words } = STATES[cell.state]
  const before = cell.state === 'overdue' ? cell.missed - 1 : cell.missed
  return (
    <View className={cx(styles.cell)}>
      <Tag tone={tone}>{words}</Tag>
      {before > 0 && <Tag tone='bad'>{`欠${before}次`}</Tag>}
    </View>
  )
}

const termWords = ({ term, known }: BranchLine): string => {
  if (!known) return '还没写支部情况'
  return term === 'over' ? '任期已满' : term === 'ends' ? '任期快满' : ''
}

const COLUMNS: readonly Column<BranchLine>[] = [
  { key: 'name', title: '支部', cell: ({ name }) => name },
  {
    ...{ key: 'secretary', title: '书记' },
    cell: (line) => [line.secretary, termWords(line)].filter((part) => part !== '').join('，'),
  },
  ...KINDS.map((kind) => ({
    ...{ key: kind, title: MEETING_KINDS[kind] },
    cell: ({ cells }: BranchLine) => <Cell cell={cells.find((cell) => cell.kind === kind)} />,
  })),
]

/** Which branch owes what, for the level above. */
export const TableScreen = ({ lines }: { lines: readonly BranchLine[] }): ReactNode => (
  <>
    <Notice tone='plain' title='每一格是这一期，欠的是以前几期'>
      {`${KINDS.map((kind) => {
        const every = lines[0]?.cells.find((cell) => cell.kind === kind)?.every
        return every ? `${MEETING_KINDS[kind]}${EVERY[every]}` : ''
      })
        .filter((words) => words !== '')
        .join('，')}。只算近12个月。`}
    </Notice>
    <Table
      caption={`${lines.length}个支部`}
      columns={COLUMNS}
      rows={lines}
      rowKey={({ orgId }) => orgId}
      onOpen={({ orgId }) => go(paths.branch(orgId))}
    />
  </>
)

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonFile } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import { bornWords, holderWords, phoneWords } from './words'

/** The two files under comparison. */
export type Two = readonly [PersonFile, PersonFile]

type Facts = readonly (readonly [title: string, words: (file: PersonFile) => string])[]

/** What tells two people apart: a difference is marked. */
const TELLING: Facts = [
  ['姓名', ({ name }) => name],
  ['出生', bornWords],
  ['住在', ({ orgName }) => orgName],
  ['电话', phoneWords],
]
const FURTHER: Facts = [
  ['身份', ({ verified }) => (verified ? '核对过' : '没核对')],
  ['谁在替办', ({ links }) => links.map(holderWords).join('、') || '没有'],
  ['并到里面的', ({ mergedFrom }) => (mergedFrom.length > 0 ? `${mergedFrom.length} 份` : '没有')],
  ['建档', ({ createdAt }) => dayOf(createdAt)],
]

interface Line {
  title: string
  one: string
  other: string
  telling: boolean
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'title',
    title: '项目',
    cell: ({ title, one, other, telling }) => (
      <>
        <View>{title}</View>
        {telling && one !== other && <Tag tone='care'>不同</Tag>}
      </>
    ),
  },
  { key: 'one', title: '第一份', cell: ({ one }) => one },
  { key: 'other', title: '第二份', cell: ({ other }) => other },
]

const linesOf = (facts: Facts, [one, other]: Two): Line[] =>
  facts.map(([title, words]) => ({
    ...{ title, one: words(one), other: words(other) },
    telling: facts === TELLING,
  }))

export const CompareTable = ({ files }: { files: Two }): ReactNode => (
  <Table
    caption='两份档案对着看'
    columns={COLUMNS}
    rows={[...linesOf(TELLING, files), ...linesOf(FURTHER, files)]}
    rowKey={({ title }) => title}
  />
)

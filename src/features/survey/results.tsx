import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Survey, SurveyResult } from '@/types/survey'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import styles from './survey.module.scss'

interface Line {
  option: string
  count: number
  of: number
}

const COLUMNS: readonly Column<Line>[] = [
  { key: 'option', title: '答案', cell: ({ option }) => option },
  { key: 'count', title: '人数', number: true, cell: ({ count }) => count },
  {
    key: 'share',
    title: '占比',
    number: true,
    cell: ({ count, of }) => (of === 0 ? '—' : `${Math.round((count / of) * 100)}%`),
  },
]

const One = ({ result }: { result: SurveyResult }): ReactNode => {
  const { words, kind, answered, counts, texts, satisfied } = result

  return (
    <Card>
      <Heading level={2}>{words}</Heading>
      <View>
        {satisfied === null
          ? `答了 ${answered} 份`
          : `满意率 ${satisfied}%（很满意和满意，共 ${answered} 份）`}
      </View>
      {kind === 'text' ? (
        <View className={cx(styles.texts)}>
          {texts.map((text, i) => (
            <View key={`${i} ${text}`}>{`“${text}”`}</View>
          ))}
        </View>
      ) : (
        <Table
          caption={words}
          columns={COLUMNS}
          rows={counts.map((each) => ({ ...each, of: answered }))}
          rowKey={({ option }) => option}
        />
      )}
    </Card>
  )
}

const Parts = ({ parts }: Pick<Survey, 'parts'>): ReactNode =>
  parts.length === 0 ? null : (
    <Card>
      <Heading level={2}>分社区看</Heading>
      <View>不到5份的社区合在一起，不单独列。</View>
      {parts.map(({ name, answered, satisfied }) => (
        <View key={name}>
          {`${name}：${answered} 份${satisfied === null ? '' : `，满意率 ${satisfied}%`}`}
        </View>
      ))}
    </Card>
  )

export const Results = ({ survey }: { survey: Survey }): ReactNode => (
  <>
    {survey.results?.map((result) => (
      <One key={result.id} result={result} />
    ))}
    <Parts parts={survey.parts} />
  </>
)

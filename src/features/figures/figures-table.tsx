import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { FigureRow, Figures, Measure } from '@/types/figures'
import { MEASURES } from '@/types/kernel/labels'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import styles from './figures.module.scss'

const TOTAL = 'total'

/** The number is what counts; the bar repeats it for the eye. */
const Bar = ({ value, most }: { value: number; most: number }): ReactNode => (
  <View className={cx(styles.figure)}>
    <View>{value}</View>
    <View className={cx(styles.track)} {...aria({ hidden: true })}>
      <View className={cx(styles.bar)} style={`--share: ${Math.round((value / most) * 100)}%`} />
    </View>
  </View>
)

const columnOf = (measure: Measure, rows: readonly FigureRow[]): Column<FigureRow> => {
  const most = Math.max(1, ...rows.map((row) => row[measure]))
  return {
    ...{ key: measure, title: MEASURES[measure].label, number: true },
    cell: (row) =>
      row.type === TOTAL ? (
        <View className={cx(styles.total)}>{row[measure]}</View>
      ) : (
        <Bar value={row[measure]} most={most} />
      ),
  }
}

interface FiguresTableProps {
  caption: string
  figures: Pick<Figures, 'rows' | 'total'>
}

export const FiguresTable = ({ caption, figures: { rows, total } }: FiguresTableProps): ReactNode => {
  const columns: readonly Column<FigureRow>[] = [
    {
      key: 'name',
      title: '类型',
      cell: ({ type, name }) => (
        <View className={cx(styles.name, type === TOTAL && styles.total)}>{name}</View>
      ),
    },
    ...(Object.keys(MEASURES) as Measure[]).map((measure) => columnOf(measure, rows)),
  ]

  return (
    <Table
      caption={caption}
      columns={columns}
      rows={[...rows, { type: TOTAL, name: '合计', ...total }]}
      rowKey={({ type }) => type}
    />
  )
}

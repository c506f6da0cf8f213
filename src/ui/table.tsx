import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './table.module.scss'
import type { Column, TableProps } from './table.props'
import { Tap } from './tap'

const isPlain = (value: ReactNode): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** Plain facts of a row in one line, each with its title: many small boxes would cost a phone ten times the bytes. */
const lineOf = <T,>(columns: readonly Column<T>[], row: T): string =>
  columns
    .flatMap(({ title, cell }) => {
      const value = cell(row)
      return isPlain(value) ? [`${title} ${value}`] : []
    })
    .join(' · ')

/** WeChat has no table: each row is a record that begins with its first cell. The browser's twin, table.h5.tsx, is a real table. */
export const Table = <T,>({ caption, columns, rows, rowKey, onOpen }: TableProps<T>): ReactNode => {
  const [head, ...rest] = columns
  return (
    <View className={cx(styles.stack)}>
      <View className={cx(styles.caption)}>{caption}</View>
      {rows.map((row) => (
        <View key={rowKey(row)} className={cx(styles.record)}>
          {onOpen ? (
            <Tap className={cx(styles.open)} onTap={() => onOpen(row)}>
              {head?.cell(row)}
            </Tap>
          ) : (
            <View className={cx(styles.lead)}>{head?.cell(row)}</View>
          )}
          <View>{lineOf(rest, row)}</View>
          {rest.map((column) => {
            const value = column.cell(row)
            return isPlain(value) ? null : (
              <View key={column.key} className={cx(styles.pair)}>
                <View className={cx(styles.name)}>{column.title}</View>
                <View>{value}</View>
              </View>
            )
          })}
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './table.module.scss'
import type { TableProps } from './table.props'
import { Tap } from './tap'

/** WeChat has no table: each row says the title of every figure. The browser's twin, table.h5.tsx, is a real table. */
export const Table = <T,>({ caption, columns, rows, rowKey, onOpen }: TableProps<T>): ReactNode => (
  <View className={cx(styles.stack)}>
    <View className={cx(styles.caption)}>{caption}</View>
    {rows.map((row) => (
      <View key={rowKey(row)} className={cx(styles.record)}>
        {columns.map((column, index) => (
          <View key={column.key} className={cx(styles.pair)}>
            <View className={cx(styles.name)}>{column.title}</View>
            {onOpen && index === 0 ? (
              <Tap className={cx(styles.open)} onTap={() => onOpen(row)}>
                {column.cell(row)}
              </Tap>
            ) : (
              <View>{column.cell(row)}</View>
            )}
          </View>
        ))}
      </View>
    ))}
  </View>
)

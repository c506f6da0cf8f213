import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonRow } from '@/types/person-file'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'

import styles from './people.module.scss'
import { rowWords } from './words'

interface PersonRowsProps {
  rows: readonly PersonRow[]
  /** What can be done with each. */
  button: (row: PersonRow) => ReactNode
}

export const PersonRows = ({ rows, button }: PersonRowsProps): ReactNode => (
  <View className={cx(styles.rows)} {...aria({ role: 'list' })}>
    {rows.map((row) => (
      <View key={row.id} className={cx(styles.row)} {...aria({ role: 'listitem' })}>
        <View className={cx(styles.who)}>
          <View>{row.name}</View>
          <View className={cx(styles.note)}>{rowWords(row)}</View>
        </View>
        {button(row)}
      </View>
    ))}
  </View>
)

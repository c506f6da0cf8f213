import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import own from './dossier.module.scss'

interface RowsProps<T> {
  rows: readonly T[]
  /** 第1项预算, spoken with each field. */
  called: string
  /** What a new row is; null where the list is full. */
  blank: () => T
  max: number
  onChange: (rows: T[]) => void
  children: (row: T, set: (change: Partial<T>) => void, name: string, index: number) => ReactNode
}

/** A short list that is typed row by row. */
export const Rows = <T,>({ rows, called, blank, max, onChange, children }: RowsProps<T>): ReactNode => (
  <>
    {rows.map((row, index) => {
      const name = `第${index + 1}${called}`
      const set = (change: Partial<T>) =>
        onChange(rows.map((each, i) => (i === index ? { ...each, ...change } : each)))
      return (
        <View key={index} className={cx(styles.person)}>
          <View className={cx(own.pair)}>{children(row, set, name, index)}</View>
          <View className={cx(styles.buttons)}>
            <Button fit label={`去掉${name}`} onTap={() => onChange(rows.filter((_, i) => i !== index))}>
              去掉
            </Button>
          </View>
        </View>
      )
    })}
    {rows.length < max && (
      <View className={cx(styles.buttons)}>
        <Button fit onTap={() => onChange([...rows, blank()])}>{`加一${called}`}</Button>
      </View>
    )}
  </>
)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A key that none of the rows has, nor is likely to have had: counts and receipts hang on it. */
export const newKey = (): string =>
  Array.from({ length: 8 }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('')

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Period } from '@/types/figures'

import { periodWords } from '@/domain/period'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { PickerField } from '@/src/ui/picker-field'

import styles from './figures.module.scss'
import type { PeriodChoice } from './use-period'

const KINDS = [
  { value: 'year', label: '一年' },
  { value: 'quarter', label: '一个季度' },
  { value: 'month', label: '一个月' },
] as const satisfies readonly { value: Period['kind']; label: string }[]

const WORDS: Record<Period['kind'], readonly [string, string]> = {
  year: ['上一年', '下一年'],
  quarter: ['上一季度', '下一季度'],
  month: ['上个月', '下个月'],
}

export const PeriodPicker = ({ period, newest, show, move }: PeriodChoice): ReactNode => {
  const [before, after] = WORDS[period.kind]
  const onKind = (value: string) => {
    const kind = KINDS.find((each) => each.value === value)
    if (kind) show(kind.value)
  }

  return (
    <View className={cx(styles.tools)}>
      <View className={cx(styles.kind)}>
        <PickerField mode='select' label='看多长时间' value={period.kind} options={KINDS} onChange={onKind} />
      </View>
      <View className={cx(styles.period)} {...aria({ role: 'status' })}>
        {periodWords(period)}
      </View>
      <View className={cx(styles.way)}>
        <Button fit onTap={() => move(-1)}>
          {before}
        </Button>
        {!newest && (
          <Button fit onTap={() => move(1)}>
            {after}
          </Button>
        )}
      </View>
    </View>
  )
}

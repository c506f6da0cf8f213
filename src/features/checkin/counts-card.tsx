import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DoorCounts } from '@/types/checkin'

import { attendance } from '@/domain/checkin'

import { cx } from '@/src/ui/cx'

import styles from './counts-card.module.scss'

interface CountsCardProps {
  counts: DoorCounts
  /** Heads tapped and not yet answered. */
  unsent: number
}

const Figure = ({ name, value, note }: { name: string; value: number; note: string }) => (
  <View className={cx(styles.figure)}>
    <View className={cx(styles.name)}>{name}</View>
    <View className={cx(styles.value)}>{value}</View>
    <View className={cx(styles.note)}>{note}</View>
  </View>
)

/** n of m, and both figures with their meaning: 人数 and 人次 are printed side by side (product.md). */
export const CountsCard = ({ counts, unsent }: CountsCardProps): ReactNode => {
  const heads = Math.max(0, counts.heads + unsent)
  const { visits, people } = attendance({ named: counts.named, heads })
  const came = Math.max(0, counts.named - counts.walkIns)

  return (
    <View className={cx(styles.card)}>
      <View className={cx(styles.progress)}>
        报名的到了 {came} / {counts.registered} 位，现场来的 {counts.walkIns} 位
      </View>
      <View className={cx(styles.figures)}>
        <Figure name='人数' value={people} note='记了名字的' />
        <Figure name='人次' value={visits} note={`再加只记人数 ${heads}`} />
      </View>
      {unsent !== 0 && <View className={cx(styles.unsent)}>正在记，还没传完</View>}
    </View>
  )
}

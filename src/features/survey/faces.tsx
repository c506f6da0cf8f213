import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { SCALE } from '@/domain/survey'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Tap } from '@/src/ui/tap'

import styles from './survey.module.scss'

/** Drawn from two eyes and a mouth that is more or less of a smile; the words say it. */
const Face = ({ nth }: { nth: number }): ReactNode => (
  <View className={cx(styles.face)} {...aria({ hidden: true })}>
    <View className={cx(styles.eyes)} />
    <View className={cx(styles.mouth, styles[`mouth${nth}`])} />
  </View>
)

interface FacesProps {
  label: string
  value: string | null
  onChange: (value: string) => void
}

export const Faces = ({ label, value, onChange }: FacesProps): ReactNode => (
  <View className={cx(styles.faces)} {...aria({ role: 'radiogroup', label })}>
    {SCALE.map((words, nth) => (
      <Tap
        key={words}
        role='radio'
        checked={words === value}
        label={words}
        className={cx(styles.choice)}
        onTap={() => onChange(words)}
      >
        <Face nth={nth} />
        <View>{words}</View>
      </Tap>
    ))}
  </View>
)

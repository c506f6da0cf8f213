import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import type { Result } from './result'
import styles from './result-band.module.scss'

/** Stays in sight while the list scrolls under it. */
export const ResultBand = ({ result }: { result: Result | null }): ReactNode =>
  result && (
    <View className={cx(styles.band)}>
      <Notice tone={result.tone} title={result.title}>
        {result.words}
      </Notice>
    </View>
  )

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { Button } from './button'
import { cx } from './cx'
import styles from './load-more.module.scss'

export interface LoadMoreProps {
  hasMore: boolean
  loading: boolean
  onMore: () => void
  /** Said at the end of the list. */
  end?: string
}

/** The next page comes by a tap, never by itself: a list that grows under the thumb has no end. */
export const LoadMore = ({ hasMore, loading, onMore, end = '就这些了' }: LoadMoreProps): ReactNode =>
  hasMore ? (
    <Button onTap={onMore} busy={loading}>
      再看一些
    </Button>
  ) : (
    <View className={cx(styles.end)} {...aria({ role: 'status' })}>
      {end}
    </View>
  )

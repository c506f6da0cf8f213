import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

import styles from '../footer.module.scss'
import type { Fill } from './use-fill'

interface PartFooterProps {
  fill: Fill
  /** What the button does: 记下来. */
  words: string
  onTap: () => void
}

/** The one button of the screen; what went wrong stands right above it. */
export const PartFooter = ({ fill: { action }, words, onTap }: PartFooterProps): ReactNode => (
  <View className={styles.footer ?? ''}>
    <Progress action={action} failed='没有记上' />
    <Button kind='main' busy={action.busy} onTap={onTap}>
      {words}
    </Button>
  </View>
)

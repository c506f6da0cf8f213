import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { ProgressProps } from '@/src/ui/progress'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Progress } from '@/src/ui/progress'

import styles from './form-footer.module.scss'

interface FormFooterProps {
  action: ProgressProps['action'] & { busy: boolean }
  words: string
  onTap: () => void
}

export const FormFooter = ({ action, words, onTap }: FormFooterProps): ReactNode => (
  <View className={cx(styles.footer)}>
    <Progress action={action} failed='没有办成' />
    <Button kind='main' busy={action.busy} onTap={onTap}>
      {words}
    </Button>
  </View>
)

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Progress } from '@/src/ui/progress'

import styles from './footer.module.scss'
import type { Who } from './use-who'

/** `more`: the confirmation comes next. Refusals of one field stand beside it; others stand here. */
export const WhoFooter = ({ who: { action, submit }, more }: { who: Who; more: boolean }): ReactNode => (
  <View className={styles.footer ?? ''}>
    <Progress action={action} failed='没有记下来' />
    <Button kind='main' busy={action.busy} onTap={submit}>
      {more ? '下一步' : '填好了'}
    </Button>
  </View>
)

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { cx } from '@/src/ui/cx'
import { scrollTo } from '@/src/ui/scroll-to'

import styles from './edit.module.scss'
import type { Form } from './form'
import { ISSUE_OF } from './form'

const idOf = (issue: string) => `field-${issue.replace('.', '-')}`

/** Where a line of "what is missing" leads to. */
export const Anchor = ({ name, children }: { name: keyof Form; children: ReactNode }): ReactNode => (
  <View id={idOf(ISSUE_OF[name])} className={cx(styles.anchor)}>
    {children}
  </View>
)

/** `field` by its name in the contract: place.way. */
export const scrollToField = (field: string): void => {
  scrollTo(idOf(field))
}

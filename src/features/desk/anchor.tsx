import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'

import { cx } from '@/src/ui/cx'

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
  const id = idOf(field)
  if (process.env.TARO_ENV === 'weapp') {
    void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 })
    return
  }
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
}

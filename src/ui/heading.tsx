import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from './aria'
import { cx } from './cx'
import { gluedParts } from './glued'
import styles from './heading.module.scss'

export interface HeadingProps {
  children: ReactNode
  /** 1 stands once on a page, in Page; sections take 2, parts of them 3. */
  level?: 1 | 2 | 3
}

const Words = ({ text }: { text: string }): ReactNode => {
  const parts = gluedParts(text)
  if (parts.every(({ glued }) => !glued)) return text
  return parts.map(({ text: part, glued }, i) => (
    <Text key={i} className={cx(glued && styles.glued)}>
      {part}
    </Text>
  ))
}

export const Heading = ({ children, level = 2 }: HeadingProps): ReactNode => (
  <View className={cx(styles.heading, styles[`level${level}`])} {...aria({ role: 'heading' })}>
    {typeof children === 'string' ? <Words text={children} /> : children}
  </View>
)

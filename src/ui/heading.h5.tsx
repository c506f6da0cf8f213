import type { ReactNode } from 'react'

import { cx } from './cx'
import type { HeadingProps } from './heading'
import styles from './heading.module.scss'

export const Heading = ({ children, level = 2 }: HeadingProps): ReactNode => {
  const Level = `h${level}` as const

  return <Level className={cx('wq-bare', styles.heading, styles[`level${level}`])}>{children}</Level>
}

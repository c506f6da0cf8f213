import type { ReactNode } from 'react'

import { cx } from './cx'
import { gluedParts } from './glued'
import type { HeadingProps } from './heading'
import styles from './heading.module.scss'

const words = (text: string): ReactNode =>
  gluedParts(text).map(({ text: part, glued }, i) =>
    glued ? (
      <span key={i} className={cx('wq-bare', styles.glued)}>
        {part}
      </span>
    ) : (
      part
    ),
  )

export const Heading = ({ children, level = 2 }: HeadingProps): ReactNode => {
  const Level = `h${level}` as const

  return (
    <Level className={cx('wq-bare', styles.heading, styles[`level${level}`])}>
      {typeof children === 'string' ? words(children) : children}
    </Level>
  )
}

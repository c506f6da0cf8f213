import type { ReactNode } from 'react'

import type { TextStep } from '@/src/lib/text-step'
import { setTextStep, useTextStep } from '@/src/lib/text-step'

import { cx } from './cx'
import styles from './size-switch.module.scss'
import { Tap } from './tap'

const NEXT = {
  standard: { step: 'elder', words: '字大一点' },
  elder: { step: 'largest', words: '字大一点' },
  largest: { step: 'elder', words: '字小一点' },
} as const satisfies Record<TextStep, { step: TextStep; words: string }>

/** At the same place of every page; all three steps stand in 我的. */
export const SizeSwitch = (): ReactNode => {
  const { step, words } = NEXT[useTextStep()]

  return (
    <Tap className={cx(styles.switch)} onTap={() => setTextStep(step)}>
      {words}
    </Tap>
  )
}

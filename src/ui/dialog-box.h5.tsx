import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef } from 'react'

import { cx } from './cx'
import styles from './dialog.module.scss'
import type { DialogBoxProps } from './dialog-box'

const CONTROLS = 'button, input, select, textarea, a[href]'

/** Focus goes to the box, runs in a circle inside it, and returns to where it was. */
export const DialogBox = ({ labelledBy, onEscape, children }: DialogBoxProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()

    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape()
    if (event.key !== 'Tab') return

    const controls = [...(box.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
    const first = controls[0]
    const last = controls.at(-1)
    const leaving = event.shiftKey ? [first, box.current] : [last]
    if (!leaving.some((edge) => edge === document.activeElement)) return
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }

  return (
    <div className={cx(styles.veil)}>
      <div
        ref={box}
        className={cx(styles.box)}
        role='dialog'
        aria-modal='true'
        aria-labelledby={labelledBy}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </div>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useId } from 'react'

import { Button } from './button'
import { cx } from './cx'
import { DialogBox } from './dialog-box'
import styles from './dialog.module.scss'
import { Heading } from './heading'
import { useBackGuard } from './use-back-guard'

export interface DialogProps {
  open: boolean
  title: string
  children?: ReactNode
  /** The words of the button that closes, always bottom-centre. */
  closeWords?: string
  /** Back, Escape and the close button. */
  onClose: () => void
  /** A button above the close button; it closes the dialog first and then acts. */
  action?: { words: string; kind?: 'main' | 'danger'; onTap: () => void }
}

const OpenDialog = ({ title, children, closeWords = '关闭', onClose, action }: DialogProps): ReactNode => {
  const id = useId()
  const { leave, guard } = useBackGuard(onClose)
  const close = () => leave(onClose)
  const act = () =>
    leave(() => {
      onClose()
      action?.onTap()
    })

  return (
    <>
      {guard}
      <DialogBox labelledBy={id} onEscape={close}>
        <View id={id}>
          <Heading level={2}>{title}</Heading>
        </View>
        {children != null && <View className={cx(styles.words)}>{children}</View>}
        {action && (
          <Button kind={action.kind ?? 'main'} onTap={act}>
            {action.words}
          </Button>
        )}
        <Button onTap={close}>{closeWords}</Button>
      </DialogBox>
    </>
  )
}

/** Opens only after a tap, holds the focus, and covers the page until it is closed. */
export const Dialog = (props: DialogProps): ReactNode => (props.open ? <OpenDialog {...props} /> : null)

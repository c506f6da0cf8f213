import type { ReactNode } from 'react'

import { Dialog } from './dialog'

export interface ConfirmProps {
  open: boolean
  /** The question with name and place: 您不去"手机培训"了吗？ */
  title: string
  /** What will happen, and whether it can be taken back. */
  children?: ReactNode
  /** The words of the deed itself, never 确定. */
  yes: string
  no?: string
  danger?: boolean
  onYes: () => void
  onNo: () => void
}

/** Asks before what cannot be undone; closes first, then acts, so show the progress on the page's own button. */
export const Confirm = ({
  open,
  title,
  children,
  yes,
  no = '不了，返回',
  danger = false,
  onYes,
  onNo,
}: ConfirmProps): ReactNode => (
  <Dialog
    open={open}
    title={title}
    closeWords={no}
    onClose={onNo}
    action={{ words: yes, kind: danger ? 'danger' : 'main', onTap: onYes }}
  >
    {children}
  </Dialog>
)

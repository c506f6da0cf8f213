import type { ReactNode } from 'react'

import type { CallError } from '@/src/lib/call-error'

import { Notice } from './notice'

export interface ProgressProps {
  /** What useAction answers. */
  action: { waiting: boolean; error: CallError | null }
  /** In a few words what did not work: 没有报上. */
  failed: string
  /** What helps then: a button. */
  children?: ReactNode
}

/** Above the button that was pressed: we stand in the queue, or why it was refused. */
export const Progress = ({ action: { waiting, error }, failed, children }: ProgressProps): ReactNode => {
  if (waiting)
    return (
      <Notice tone='care' title='正在排队，请稍等'>
        人多，不用再点
      </Notice>
    )
  if (!error) return null

  return (
    <>
      <Notice tone='bad' title={failed}>
        {error.sentence}
      </Notice>
      {children}
    </>
  )
}

import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { useAsk } from './use-ask'

/** WeChat asks before it lets a message through, and only after a tap. */
export const AskButton = ({ noticeId, templateId }: { noticeId: string; templateId: string }): ReactNode => {
  const { answer, ask } = useAsk(noticeId, templateId)

  return (
    <>
      {answer === 'yes' && <Notice tone='good' title='好了，下次有通知，微信告诉您' />}
      {answer === 'no' && <Notice tone='care' title='您没有点允许，不会发微信给您' />}
      {answer === 'off' && (
        <Notice tone='care' title='没有问成'>
          请在右上角“…”的设置里打开“通知管理”，再点一次。
        </Notice>
      )}
      {answer !== 'yes' && <Button onTap={ask}>下次有通知，微信告诉我</Button>}
    </>
  )
}

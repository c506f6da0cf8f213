import type { ReactNode } from 'react'

import type { Registration } from '@/types/registration'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { useRemind } from './use-remind'

/** 提醒我: WeChat asks before it lets a message through, and only after a tap; so this is a button of its own. */
export const RemindButton = ({ held }: { held: Registration }): ReactNode => {
  const { what, answer, ask } = useRemind(held)
  if (what.length === 0) return null

  return (
    <>
      {answer === 'yes' ? (
        <Notice tone='good' title='好了，到时候微信提醒您'>
          {`会告诉您：${what.join('、')}。`}
        </Notice>
      ) : (
        <Notice tone='plain' title='要不要微信提醒您'>
          {`会告诉您：${what.join('、')}。微信会问一声，请点“允许”。`}
        </Notice>
      )}
      {answer === 'no' && <Notice tone='care' title='您没有点允许，不会发微信给您' />}
      {answer === 'off' && (
        <Notice tone='care' title='没有问成'>
          想要提醒，请在右上角“…”的设置里打开“通知管理”，再点一次。
        </Notice>
      )}
      {answer !== 'yes' && <Button onTap={ask}>提醒我</Button>}
    </>
  )
}

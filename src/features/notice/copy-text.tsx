import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

/** For a WeChat group, where a card is not wanted. */
export const CopyText = ({ text }: { text: string }): ReactNode => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const onCopy = () => {
    Taro.setClipboardData({ data: text }).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }

  return (
    <>
      <Button onTap={onCopy}>复制文字，发到微信群</Button>
      {copied === 'yes' && <Notice tone='good' title='复制好了，到微信群里粘贴' />}
      {copied === 'no' && <Notice tone='care' title='没有复制上，请按住上面的字复制' />}
    </>
  )
}

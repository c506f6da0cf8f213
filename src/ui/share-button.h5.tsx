import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from './button'
import { Notice } from './notice'
import type { ShareButtonProps } from './share-button'

/** A browser has no list of friends: the words are copied. */
export const ShareButton = ({ words = '告诉家人', text }: ShareButtonProps): ReactNode => {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => {
        void Taro.setClipboardData({ data: text }).then(() => setCopied(true))
      },
    )

  return (
    <>
      <Button onTap={copy}>{words}</Button>
      {copied && (
        <Notice tone='good' title='已经复制'>
          打开微信，长按输入框，点“粘贴”发给家人
        </Notice>
      )}
    </>
  )
}

import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from '../study.module.scss'

/** A mini-program opens no web page of somebody else: the address is shown, to be copied. */
export const LinkBox = ({ words, url }: { words: string; url: string }): ReactNode => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const onCopy = () => {
    Taro.setClipboardData({ data: url }).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }

  return (
    <View className={cx(styles.person)}>
      <View className={cx(styles.note)}>{url}</View>
      <Button onTap={onCopy}>{`复制网址：${words}`}</Button>
      {copied === 'yes' && <Notice tone='good' title='复制好了，打开手机浏览器，粘贴就能看' />}
      {copied === 'no' && <Notice tone='care' title='没有复制上，请按住上面的字复制' />}
    </View>
  )
}

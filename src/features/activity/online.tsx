import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Activity } from '@/types/activity'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './online.module.scss'

const Address = ({ words, link }: { words: string; link: string }): ReactNode => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const onCopy = () => {
    Taro.setClipboardData({ data: link }).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }

  return (
    <>
      <View className={cx(styles.link)}>{link}</View>
      <Button onTap={onCopy}>{`复制${words}网址`}</Button>
      {copied === 'yes' && <Notice tone='good' title='复制好了，打开手机浏览器，粘贴就能看' />}
      {copied === 'no' && <Notice tone='care' title='没有复制上，请按住上面的字复制' />}
    </>
  )
}

/** A mini-program opens no web page of somebody else: the address is shown, to be copied. */
export const Online = ({ online }: Pick<Activity, 'online'>): ReactNode =>
  online && (
    <Card>
      <Heading level={2}>在家也能看</Heading>
      {online.live !== '' && <Address words='直播' link={online.live} />}
      {online.replay !== '' && <Address words='回放' link={online.replay} />}
    </Card>
  )

import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import { invitationOf } from './invitation'

export const CopyInvitation = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const text = invitationOf(activity, dayOf(now().toISOString()))

  const onCopy = () => {
    Taro.setClipboardData({ data: text }).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }

  return (
    <Card>
      <Heading level={2}>发到微信群的话</Heading>
      <View className={cx(styles.text)}>{text}</View>
      <Button onTap={onCopy}>复制这段话</Button>
      {copied === 'yes' && <Notice tone='good' title='复制好了，到微信群里粘贴' />}
      {copied === 'no' && <Notice tone='care' title='没有复制上，请选中上面的字复制' />}
    </Card>
  )
}

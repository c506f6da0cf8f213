import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'
import { SIGN_UP } from '@/types/kernel/labels'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'

import styles from '@/src/staff/desk.module.scss'

const leftWords = ({ signUp, left, capacity }: DeskActivity): string => {
  if (signUp === 'none') return SIGN_UP.none
  if (left === null || capacity === null) return '名额不限'
  return left > 0 ? `还有 ${left} 个名额（共${capacity}）` : '名额满了'
}

/** In the letters of the elder step, as wide as a phone: what a retiree will read. */
export const Preview = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const [open, setOpen] = useState(false)
  const { title, startsAt, endsAt, place, suits, bring, speaker, about } = activity

  return (
    <Card>
      <Heading level={2}>老人看到的样子</Heading>
      <Button onTap={() => setOpen(!open)}>{open ? '收起' : '看一看'}</Button>
      {open && (
        <View className={cx('step-elder', styles.preview)}>
          <Heading level={2}>{title}</Heading>
          <Fact label='时间'>{whenWords(startsAt, endsAt, now().toISOString())}</Fact>
          <Fact label='地点' note={place.address}>
            {place.name}
          </Fact>
          <View>{leftWords(activity)}</View>
          <Fact label='怎么去'>{place.way}</Fact>
          {suits !== '' && <Fact label='适合'>{suits}</Fact>}
          {bring !== '' && <Fact label='请带'>{bring}</Fact>}
          {speaker !== '' && <Fact label='讲课'>{speaker}</Fact>}
          {about !== '' && <View>{about}</View>}
        </View>
      )}
    </Card>
  )
}

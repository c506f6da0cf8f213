import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '@/src/staff/desk.module.scss'
import { DrawnList } from './drawn-list'
import type { PartProps } from './line-tab'

/** Before the draw its promise, then one button, then the list that anybody can verify. */
export const DrawTab = ({ activity, mayPlan, reload }: PartProps): ReactNode => {
  const { id: activityId, draw, closesAt, waiting, capacity } = activity
  const { run, busy, error } = useAction('places.draw')
  const [asking, setAsking] = useState(false)
  const instant = now().toISOString()
  if (!draw) return <Notice tone='plain' title='发布以后才有抽签' />
  if (draw.drawnAt !== null) return <DrawnList activityId={activityId} />

  const onDraw = async () => {
    if (await run({ activityId })) reload()
  }
  return (
    <Card>
      <Heading level={2}>还没有抽签</Heading>
      <Fact label='几份报名'>{`${waiting} 份，抽 ${capacity ?? '不限'} 个名额`}</Fact>
      <Fact label='什么时候'>{`报名截止以后：${whenWords(closesAt, null, instant)}。没有人点，几分钟里会自己抽。`}</Fact>
      <Fact label='事先公布' note='抽签用的种子已经封好，这是它的指纹；抽完公布种子，谁都可以核对没有换过。'>
        <View className={cx(styles.code)}>{draw.hash}</View>
      </Fact>
      {error && <Notice tone='bad' title={error.sentence} />}
      {mayPlan && (
        <Button
          kind='main'
          busy={busy}
          why={instant < closesAt ? '报名还没有截止，截止以后才能抽签' : null}
          onTap={() => setAsking(true)}
        >
          现在抽签
        </Button>
      )}
      <Confirm
        open={asking}
        title='现在抽签吗？'
        yes='现在抽签'
        onYes={() => void onDraw()}
        onNo={() => setAsking(false)}
      >
        {`${waiting} 份报名一次抽完，只能抽一次，不能重来。没抽中的按抽到的次序排队。`}
      </Confirm>
    </Card>
  )
}

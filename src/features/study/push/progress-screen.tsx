import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Progress } from '@/types/study-shapes'

import { dayOf } from '@/domain/calendar'

import { useNow } from '@/src/lib/use-now'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '../study.module.scss'
import { untilWords } from '../words'
import { CancelBox } from './cancel-box'
import { NudgeBox } from './nudge-box'
import { PeopleBox } from './people-box'
import { RoomBox } from './room-box'

const Figures = ({ progress: { counts } }: { progress: Progress }): ReactNode => {
  const { people, read, notYet, needs, ways } = counts
  const figures = [
    ['学过了', read],
    ['还没学', notYet],
    ['要送到家', needs],
  ] as const
  return (
    <Card>
      <Heading level={2}>{`一共${people}人`}</Heading>
      <View className={cx(styles.figures)}>
        {figures.map(([label, count]) => (
          <View key={label} className={cx(styles.count)}>
            <View className={cx(styles.number)}>{count}</View>
            <View>{label}</View>
          </View>
        ))}
      </View>
      <View className={cx(styles.note)}>
        {`学过的里面：打开过${ways.opened}人，集中学习到场${ways.room}人，送到家${ways.home}人，一个人可能有几样。`}
      </View>
    </Card>
  )
}

interface ProgressProps {
  progress: Progress
  mayWrite: boolean
  reload: () => void
}

/** How far a branch is, what can be known of it honestly, and what the secretary does next. */
export const ProgressScreen = ({ progress, mayWrite, reload }: ProgressProps): ReactNode => {
  const today = dayOf(useNow())
  const open = mayWrite && !progress.cancelled
  const one = progress.unitKind !== 'everybody'

  return (
    <>
      <View>{`${progress.unitName}，${untilWords(progress.until, today)}。${progress.byName}推送的`}</View>
      {progress.words !== '' && <View>{progress.words}</View>}
      {progress.cancelled && <Notice tone='bad' title='这一次推送取消了' />}
      <Figures progress={progress} />
      {open && one && <RoomBox key={progress.roomRev} progress={progress} onDone={reload} />}
      {open && <NudgeBox progress={progress} onDone={reload} />}
      {one && <PeopleBox progress={progress} mayWrite={open} onDone={reload} />}
      {open && <CancelBox progress={progress} onDone={reload} />}
    </>
  )
}

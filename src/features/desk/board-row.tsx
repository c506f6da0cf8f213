import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskRow } from '@/types/activity'

import { clockOf } from '@/domain/calendar'

import { weakSignalWords } from '@/src/lib/activity-words'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { StageTag } from '@/src/staff/stage-tag'
import { cx } from '@/src/ui/cx'
import { Tag } from '@/src/ui/tag'
import { Tap } from '@/src/ui/tap'

import styles from './board.module.scss'
import { placesWords, stageOf } from './stage'

export const BoardRow = ({ row, now }: { row: DeskRow; now: string }): ReactNode => {
  const stage = stageOf(row, now)
  const weak = weakSignalWords(row, now)

  return (
    <Tap className={cx(styles.row)} onTap={() => go(paths.deskActivity(row.id))}>
      <View className={cx(styles.time)}>
        {clockOf(row.startsAt)}–{clockOf(row.endsAt)}
      </View>
      <View className={cx(styles.what)}>
        <View className={cx(styles.title)}>{row.title}</View>
        <View className={cx(styles.note)}>
          {row.orgName} · {row.placeName || '还没写地点'}
        </View>
      </View>
      <View className={cx(styles.places)}>{placesWords(row)}</View>
      {weak !== null && <Tag tone='care'>{weak}</Tag>}
      <View className={cx(styles.stage)}>
        {row.stage === 'published' ? (
          <Tag tone={stage.tone}>{stage.words}</Tag>
        ) : (
          <StageTag stage={row.stage} />
        )}
      </View>
    </Tap>
  )
}

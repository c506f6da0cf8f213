import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { attendance } from '@/domain/checkin'

import { weakSignalWords } from '@/src/lib/activity-words'
import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

import styles from '@/src/staff/desk.module.scss'

/** Figures with their meaning, and the way to the people behind them. */
export const CountsBox = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const { id, state } = activity
  const weak = weakSignalWords(activity, now().toISOString())
  const query = useQuery('checkin.counts', { activityId: id })

  return (
    <Card>
      <Heading level={2}>报名和现场</Heading>
      <QueryView query={query} empty={undefined}>
        {(counts) => {
          const { visits, people } = attendance(counts)
          return (
            <View className={cx(styles.figures)}>
              <View>报名 {counts.registered} 位</View>
              <View>现场来的 {counts.walkIns} 位</View>
              <View>到场人数 {people}（记了名字的）</View>
              <View>
                到场人次 {visits}（再加只记人数 {counts.heads}）
              </View>
            </View>
          )
        }}
      </QueryView>
      {weak !== null && <Notice tone='care' title={weak} />}
      <View className={cx(styles.buttons)}>
        <Button fit onTap={() => go(paths.registrants(id))}>
          报名名单
        </Button>
        {state === 'published' && (
          <Button fit onTap={() => go(paths.door(id))}>
            现场签到
          </Button>
        )}
        {weak !== null && (
          <Button fit onTap={() => go(paths.offlineDoor(id))}>
            下载名单
          </Button>
        )}
        {state === 'published' && (
          <Button fit onTap={() => go(paths.paper(id))}>
            照纸质表补签
          </Button>
        )}
      </View>
    </Card>
  )
}

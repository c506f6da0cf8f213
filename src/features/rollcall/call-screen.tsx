import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { DownloadBox } from '@/src/staff/offline/download-box'
import { UnsentBand } from '@/src/staff/offline/unsent-band'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'

import { RollScreen } from './roll-screen'
import { useRoll } from './use-roll'

/** At the bus door: the list comes to the phone once, and then works with and without signal. */
export const CallScreen = ({ activityId }: { activityId: string }): ReactNode => {
  const roll = useRoll(activityId)
  const { list } = roll
  const ready = list?.road !== undefined
  const query = useQuery('activity.open', ready ? null : { activityId })

  return (
    <>
      {list && (
        <View>
          <View>{list.title}</View>
          <View>{whenWords(list.startsAt, list.endsAt, now().toISOString())}</View>
        </View>
      )}
      {roll.full && (
        <Notice tone='bad' title='这一下没有记上，手机存不下了'>
          请删掉些照片再点，或先记在纸上。
        </Notice>
      )}
      {roll.outcomes.some(({ outcome }) => outcome === 'waiting') && (
        <Notice tone='bad' title='这部手机点的，要等退服中心核对才算'>
          请换一部手机点名，或打电话告诉退服中心。
        </Notice>
      )}
      {list?.road ? (
        <>
          {roll.unsent > 0 && roll.error !== null && <UnsentBand {...roll} />}
          <RollScreen activityId={activityId} list={list} road={list.road} roll={roll} />
        </>
      ) : (
        <>
          <Notice tone='plain' title='先把名单下载到手机，路上没信号也能点名'>
            手机里只放姓名、出生年份、电话后四位和票号，活动结束两小时后自动删掉。
          </Notice>
          <QueryView query={query} empty={undefined}>
            {(activity) => <DownloadBox road activity={activity} again={false} onList={roll.setList} />}
          </QueryView>
        </>
      )}
    </>
  )
}

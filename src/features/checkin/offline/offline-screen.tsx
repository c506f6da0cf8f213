import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { whenWords } from '@/domain/calendar'
import { offlineCounts } from '@/domain/offline'

import { now } from '@/src/lib/clock'
import { useQuery } from '@/src/lib/use-query'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Tabs } from '@/src/ui/tabs'
import { useState } from 'react'

import { DownloadBox } from '@/src/staff/offline/download-box'
import { OfflineGuests } from './offline-guests'
import { OfflineList } from './offline-list'
import { UnsentBand } from '@/src/staff/offline/unsent-band'
import { useOffline } from '@/src/staff/offline/use-offline'

const TABS = [
  { key: 'listed', label: '名单上的人' },
  { key: 'others', label: '不在名单上' },
] as const

/** The door of a village without signal: works on what is on the phone, whether there is a network or not. */
export const OfflineScreen = ({ activityId }: { activityId: string }): ReactNode => {
  const offline = useOffline(activityId)
  const query = useQuery('activity.open', { activityId })
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('listed')
  const { list } = offline
  const counts = list && offlineCounts(list.rows, list.log)

  return (
    <>
      {list && counts && (
        <View>
          <View>{list.title}</View>
          <View>{`${whenWords(list.startsAt, list.endsAt, now().toISOString())} ${list.placeName}`}</View>
          <View>{`这部手机记的：到了 ${counts.came} / ${counts.expected} 位，现场来的 ${counts.walkIns} 位，只记人数 ${counts.heads}`}</View>
        </View>
      )}
      {offline.full && (
        <Notice tone='bad' title='这一下没有记上，手机存不下了'>
          请删掉些照片再点，或先记在纸上。
        </Notice>
      )}
      <UnsentBand {...offline} />
      {list ? (
        <Tabs label='签到' tabs={TABS} current={tab} onChange={setTab}>
          {tab === 'listed' ? (
            <OfflineList list={list} add={offline.add} />
          ) : (
            <OfflineGuests add={offline.add} />
          )}
        </Tabs>
      ) : (
        <Notice tone='plain' title='到信号弱的地方签到，先把名单下载到手机'>
          手机里只放姓名、出生年份、电话后四位和票号，活动结束两小时后自动删掉。
        </Notice>
      )}
      {(query.data !== null || list === null) && (
        <QueryView query={query} empty={undefined}>
          {(activity) => <DownloadBox activity={activity} again={list !== null} onList={offline.setList} />}
        </QueryView>
      )}
    </>
  )
}

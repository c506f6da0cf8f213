import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { Registrant } from '@/types/registration'

import { weakSignalWords } from '@/src/lib/activity-words'
import { now } from '@/src/lib/clock'
import { go, only } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Row } from '@/src/ui/row'
import { Tabs } from '@/src/ui/tabs'

import { ActivityLine } from './activity-line'
import { CountsCard } from './counts-card'
import { DoorList } from './door-list'
import { OffList } from './off-list'
import { ResultBand } from './result-band'
import { ScanButton } from './scan-button'
import { TicketEntry } from './ticket-entry'
import { useCounts } from './use-counts'
import { useDoorList } from './use-door-list'
import { useHeads } from './use-heads'
import { useResult } from './use-result'
import { useTicket } from './use-ticket'

const TABS = [
  { key: 'listed', label: '名单上的人' },
  { key: 'others', label: '不在名单上' },
] as const

/** Types that go somewhere by bus (domain/settings.ts); others find 点名 at the desk. */
const TRIPS = new Set(['visit', 'study'])

/** Who is coming, who is here: everything of the door on one page. */
export const DoorScreen = ({ activity }: { activity: DeskActivity }): ReactNode => {
  const { id: activityId, state, calledOffReason } = activity
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('listed')
  const [result, onResult] = useResult()
  const weak = weakSignalWords(activity, now().toISOString())
  const list = useDoorList(activityId)
  const { query, counts, take } = useCounts(activityId)
  const heads = useHeads(activityId, take)
  const onChange = (registrant: Registrant) => {
    list.put(registrant)
    query.reload()
  }
  const ticket = useTicket(activityId, onResult, onChange)

  if (state === 'draft') return <Notice tone='care' title='这场活动还没发布，发布以后才能签到' />

  return (
    <>
      <ActivityLine activity={activity} />
      {state === 'calledOff' && (
        <Notice tone='bad' title='这场活动已经取消'>
          {calledOffReason}
        </Notice>
      )}
      {weak !== null && (
        <>
          <Notice tone='care' title={weak} />
          <Button onTap={() => go(paths.offlineDoor(activityId))}>下载名单，没信号也能签到</Button>
        </>
      )}
      {TRIPS.has(activity.type) && <Button onTap={() => go(paths.rollcall(activityId))}>上下车点名</Button>}
      {state === 'published' && (
        <Row>
          <Button onTap={() => only(paths.kiosk(activityId))}>摆一台自助签到屏</Button>
          {activity.wallCode && <Button onTap={() => go(paths.wall(activityId))}>放现场码</Button>}
        </Row>
      )}
      <ResultBand result={result} />
      {counts ? (
        <CountsCard counts={counts} unsent={heads.unsent} />
      ) : (
        <QueryView query={query} empty={undefined}>
          {() => null}
        </QueryView>
      )}
      {process.env.TARO_ENV === 'h5' ? (
        <TicketEntry {...ticket} />
      ) : (
        <ScanButton {...ticket} onResult={onResult} />
      )}
      <Tabs label='签到' tabs={TABS} current={tab} onChange={setTab}>
        {tab === 'listed' ? (
          <DoorList {...{ activityId, list, onResult, onChange }} />
        ) : (
          <OffList activityId={activityId} heads={heads} />
        )}
      </Tabs>
    </>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Meeting } from '@/types/meeting-shapes'

import { dayOf, dayWords } from '@/domain/calendar'
import { mustMakeUp } from '@/domain/meeting'
import { meetingTime } from '@/domain/meeting-words'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { ConfirmBox, mayConfirm } from './confirm-box'
import { DropButton } from './drop-button'
import { PagesBox } from './pages-box'
import { PrintButton } from './print-button'
import { RecordBox } from './record-box'
import { TellButton } from './tell-button'
import { countsWords } from './words'

interface MeetingScreenProps {
  meeting: Meeting
  reload: () => void
}

const WHOM = { all: '全体党员', committee: '支委', some: '选出的几位' } as const

const Facts = ({ meeting }: { meeting: Meeting }): ReactNode => (
  <Card>
    <Fact label='主题'>{meeting.theme}</Fact>
    <Fact label='时间'>{meetingTime(meeting.startsAt, useNow())}</Fact>
    {meeting.place !== '' && <Fact label='地点'>{meeting.place}</Fact>}
    {meeting.chair !== '' && <Fact label='主持'>{meeting.chair}</Fact>}
    {meeting.recorder !== '' && <Fact label='记录'>{meeting.recorder}</Fact>}
    <Fact label='参加'>{`${WHOM[meeting.whom]}，${meeting.counts.due}人`}</Fact>
  </Card>
)

const Attendance = ({ meeting }: { meeting: Meeting }): ReactNode => {
  const missing = meeting.marks.filter(mustMakeUp)

  return (
    <Card>
      <Heading level={2}>到会</Heading>
      <View>{countsWords(meeting)}</View>
      {missing.length > 0 && (
        <Notice tone='care' title={`要补学：${missing.map(({ name }) => name).join('、')}`} />
      )}
      {meeting.state !== 'dropped' && (
        <Button onTap={() => go(paths.branchRoll(meeting.id))}>
          {meeting.state === 'confirmed' ? '记补学' : '点到会'}
        </Button>
      )}
    </Card>
  )
}

/** One meeting, in the order in which it happens: told, held, recorded, confirmed, printed. */
export const MeetingScreen = ({ meeting, reload }: MeetingScreenProps): ReactNode => {
  const { state, confirmed } = meeting
  const now = useNow()
  const today = dayOf(now)

  return (
    <>
      {confirmed && (
        <Notice tone='good' title={`${confirmed.byName}${dayWords(dayOf(confirmed.at), today)}确认了记录`} />
      )}
      {state === 'dropped' && <Notice tone='plain' title='这次会不开了' />}
      <Facts meeting={meeting} />
      <TellButton meeting={meeting} reload={reload} />
      <Attendance meeting={meeting} />
      <PagesBox meeting={meeting} reload={reload} />
      <RecordBox meeting={meeting} reload={reload} />
      {state === 'open' && !mayConfirm(meeting, now) && <ConfirmBox meeting={meeting} reload={reload} />}
      <PrintButton meetingId={meeting.id} />
      {state === 'open' && (
        <>
          <Button onTap={() => go(paths.branchPlan(meeting.orgId, { meetingId: meeting.id }))}>
            改时间、地点
          </Button>
          <DropButton meeting={meeting} reload={reload} />
        </>
      )}
    </>
  )
}

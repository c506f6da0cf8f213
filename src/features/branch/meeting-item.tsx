import type { ReactNode } from 'react'

import type { MeetingRow } from '@/types/meeting-shapes'

import { kindsWords, meetingTime } from '@/domain/meeting-words'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { ListItem } from '@/src/ui/list-item'
import { Tag } from '@/src/ui/tag'

import { stateOf } from './words'

export const MeetingItem = ({ meeting }: { meeting: MeetingRow }): ReactNode => {
  const now = useNow()
  const { tone, words } = stateOf(meeting, now)
  const { counts } = meeting

  return (
    <ListItem
      title={`${kindsWords(meeting.kinds)}：${meeting.theme}`}
      lines={[
        ...[meetingTime(meeting.startsAt, now), meeting.place].filter((line) => line !== ''),
        ...(counts ? [`应到${counts.due}人，实到${counts.here}人`] : []),
      ]}
      state={<Tag tone={tone}>{words}</Tag>}
      onTap={() => go(paths.branchMeeting(meeting.id))}
    />
  )
}

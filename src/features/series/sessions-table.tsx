import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Series, Session } from '@/types/series'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'
import { Tag } from '@/src/ui/tag'

import styles from './series.module.scss'
import { dayAndWeekday, heldWords, hoursWords, offWords, onlineWords, placesWords, stateOf } from './words'

interface SessionsTableProps {
  series: Series
  now: string
  /** Absent: one may only look. */
  onChange?: (activityId: string) => void
}

const When = ({ session }: { session: Session }): ReactNode => {
  const off = offWords(session.calendar)
  return (
    <View className={cx(styles.when)}>
      <View>{`${dayAndWeekday(session.calendar.day)} ${hoursWords(session)}`}</View>
      {off !== '' && <Tag tone='care'>{off}</Tag>}
    </View>
  )
}

const isOpen = ({ state, endsAt }: Session, now: string): boolean =>
  (state === 'draft' || state === 'published') && endsAt > now

/** 人次 of the place and people online stand in columns of their own: they are never added. */
export const SessionsTable = ({ series, now, onChange }: SessionsTableProps): ReactNode => {
  const columns: readonly Column<Session>[] = [
    { key: 'when', title: '时间', cell: (session) => <When session={session} /> },
    {
      key: 'state',
      title: '状态',
      cell: (session) => {
        const { words, tone } = stateOf(session, now)
        return <Tag tone={tone}>{words}</Tag>
      },
    },
    { key: 'place', title: '地点', cell: ({ placeName }) => placeName || '还没写' },
    { key: 'taken', title: '报名', cell: placesWords },
    { key: 'held', title: '现场', cell: heldWords },
    { key: 'online', title: '线上（另计）', cell: onlineWords },
  ]
  const change: Column<Session> = {
    ...{ key: 'change', title: '调整' },
    cell: (session) =>
      isOpen(session, now) ? (
        <Button
          fit
          label={`改时间或取消：${dayAndWeekday(session.calendar.day)}那场`}
          onTap={() => onChange?.(session.activityId)}
        >
          改时间或取消
        </Button>
      ) : (
        '—'
      ),
  }

  return (
    <Table
      caption={`${series.title}，共 ${series.sessions.length} 场`}
      columns={onChange ? [...columns, change] : columns}
      rows={series.sessions}
      rowKey={({ activityId }) => activityId}
      onOpen={({ activityId, state }) => {
        if (state !== null) go(paths.deskActivity(activityId))
      }}
    />
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Series } from '@/types/series'

import { dayOf } from '@/domain/calendar'

import { useQuery } from '@/src/lib/use-query'
import { Notice } from '@/src/ui/notice'

import { dayAndWeekday } from './words'

interface LastNotesProps {
  series: Series
  now: string
}

/** 改进: what the last session that was held has taught. */
export const LastNotes = ({ series, now }: LastNotesProps): ReactNode => {
  const last = series.sessions.findLast(({ state, endsAt }) => state === 'published' && endsAt <= now)
  const { data } = useQuery('dossier.notes', last ? { activityId: last.activityId } : null)
  if (!last || !data || data.notes.length === 0) return null

  return (
    <Notice tone='care' title={`${dayAndWeekday(dayOf(last.startsAt))}那场记下的改进`}>
      {data.notes.map(({ id, text, byName }) => (
        <View key={id}>{`${text}（${byName}）`}</View>
      ))}
    </Notice>
  )
}

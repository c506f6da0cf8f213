import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Series } from '@/types/series'

import { clockOf, dayOf } from '@/domain/calendar'
import { lastOf } from '@/domain/series'

import { call } from '@/src/lib/client'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { TimesFields } from './times-fields'
import { dayAndWeekday } from './words'

interface AddOneBoxProps {
  series: Series
  onDone: () => void
}

/** One more like the last one; the day is asked, nothing else. After a CONFLICT the next tap goes on top of what stands there. */
export const AddOneBox = ({ series, onDone }: AddOneBoxProps): ReactNode => {
  const { run, busy, error, issue } = useAction('series.addOne')
  const last = lastOf(series.sessions) ?? series.sessions.at(-1)
  const [rev, setRev] = useState(series.rev)
  const [times, setTimes] = useState({
    ...{
      day: '',
      start: last ? clockOf(last.startsAt) : '09:00',
      end: last ? clockOf(last.endsAt) : '10:30',
    },
  })

  const onAdd = async () => {
    if (await run({ seriesId: series.id, rev, ...times })) return onDone()
    const latest = await call('series.get', { seriesId: series.id }).catch(() => null)
    if (latest) setRev(latest.rev)
  }

  return (
    <Card>
      <Heading level={2}>再加一场</Heading>
      {last && (
        <Notice
          tone='plain'
          title={`内容照${dayAndWeekday(dayOf(last.startsAt))}那场，建好是草稿，可以再改`}
        />
      )}
      <TimesFields times={times} onChange={setTimes} dayError={issue('day')} endError={issue('end')} />
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} why={times.day === '' ? '请选哪一天' : null} onTap={() => void onAdd()}>
        加这一场
      </Button>
    </Card>
  )
}

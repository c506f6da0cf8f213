import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { Notice as Said } from '@/types/notice-shapes'

import { dayOf, instantOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { QueryView } from '@/src/ui/query-view'

const WHEN = [
  { value: 'now', label: '现在就发' },
  { value: 'later', label: '到时间再发' },
] as const

type Count = OutputOf<'notice.count'>

const restWords = ({ callIfMissed }: Said): string =>
  callIfMissed ? '其余会列在打电话名单里' : '其余发不到，也不打电话，要点开小程序才看得到'

export const countWords = ({ people, withWechat, sampled }: Count, notice: Said): string =>
  people === 0
    ? '现在没有人收得到，请改一改发给谁'
    : `会发给 ${people} 人，其中${sampled ? '大约' : ''} ${withWechat} 人开了微信通知，${restWords(notice)}`

interface BoxProps {
  notice: Said
  onDone: () => void
}

const Publish = ({ notice, count, onDone }: BoxProps & { count: Count }): ReactNode => {
  const { run, busy, error, issue } = useAction('notice.publish')
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [asking, setAsking] = useState(false)
  const later = when === 'later'
  const why =
    count.people === 0 ? '没有人收得到' : later && (day === '' || time === '') ? '请选哪天几点' : null
  const onPublish = async () => {
    setAsking(false)
    const at = later ? instantOf(day, time) : null
    if (await run({ noticeId: notice.id, rev: notice.rev, at })) onDone()
  }

  return (
    <>
      <View>{countWords(count, notice)}</View>
      <Choice label='什么时候发' options={WHEN} value={when} onChange={setWhen} />
      {later && (
        <>
          <PickerField
            mode='date'
            label='哪一天'
            start={dayOf(now().toISOString())}
            value={day}
            error={issue('at')}
            onChange={setDay}
          />
          <PickerField mode='time' label='几点' value={time} onChange={setTime} />
        </>
      )}
      {error && <Notice tone='bad' title={issue('at') ?? error.sentence} />}
      <Button kind='main' busy={busy} why={why} onTap={() => setAsking(true)}>
        {later ? '定好时间' : '发布'}
      </Button>
      <Confirm
        open={asking}
        title={`把“${notice.title}”发给${count.people}人吗？`}
        yes={later ? '到时间就发' : '发给他们'}
        onYes={() => void onPublish()}
        onNo={() => setAsking(false)}
      >
        {later
          ? '到时间以前可以收回来改。'
          : '发出去就收不回来了，只能更正或撤回。晚上9点到早上7点半不发，等到早上。'}
      </Confirm>
    </>
  )
}

/** To how many, when, and once more asked: it cannot be unsent. */
export const PublishBox = ({ notice, onDone }: BoxProps): ReactNode => {
  const { orgId, audience } = notice
  const query = useQuery('notice.count', audience.kind === 'study' ? null : { orgId, audience })

  return (
    <Card>
      <Heading level={2}>发布</Heading>
      <QueryView query={query} empty={undefined}>
        {(count) => <Publish notice={notice} count={count} onDone={onDone} />}
      </QueryView>
    </Card>
  )
}

import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'

import { hasBegun } from '@/domain/meeting'
import { noticeOf } from '@/domain/meeting-words'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from './branch.module.scss'

interface TellButtonProps {
  meeting: Meeting
  reload: () => void
}

/** One tap to everybody who is asked; the words are shown first. */
export const TellButton = ({ meeting, reload }: TellButtonProps): ReactNode => {
  const now = useNow()
  const { run, busy, error } = useAction('meeting.tell')
  const [asking, setAsking] = useState(false)
  const { title, body } = noticeOf(meeting, now)
  const people = `${meeting.counts.due}位`
  const onTell = async () => {
    if (await run({ meetingId: meeting.id })) reload()
  }
  if (meeting.state !== 'open' || hasBegun(meeting, now)) return null

  return (
    <>
      {meeting.told && <Notice tone='good' title='已经通知过了' />}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} onTap={() => setAsking(true)}>
        {meeting.told ? '再通知一次' : '通知大家'}
      </Button>
      <Confirm
        open={asking}
        title={`通知这${people}吗？`}
        yes='发通知'
        onYes={() => void onTell()}
        onNo={() => setAsking(false)}
      >
        <View>{title}</View>
        <View className={cx(styles.typed)}>{body}</View>
        <View>微信发不到的，会列在打电话名单里。</View>
      </Confirm>
    </>
  )
}

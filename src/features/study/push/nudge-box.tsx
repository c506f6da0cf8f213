import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Progress } from '@/types/study-shapes'
import { sentences } from '@/types/kernel/errors'

import { dayOf, dayWords } from '@/domain/calendar'
import { whyNotNudge } from '@/domain/study'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

/** 提醒 whoever has not read; the way to the telephone for whom WeChat does not reach. */
export const NudgeBox = ({ progress, onDone }: { progress: Progress; onDone: () => void }): ReactNode => {
  const { run, busy, error } = useAction('study.nudge')
  const [asking, setAsking] = useState(false)
  const { orgs } = useMyGrants()
  const now = useNow()
  const { counts, until, nudgedAt, noticeId } = progress
  const open = counts.notYet + counts.needs
  const refusal = whyNotNudge({ until, cancelledAt: null, nudgedAt }, open, now)
  const onNudge = async () => {
    setAsking(false)
    if (await run({ assignmentId: progress.id })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>提醒</Heading>
      {nudgedAt !== null && (
        <View>{`${dayWords(dayOf(nudgedAt), dayOf(now))}提醒过，微信发不到的会列进打电话名单`}</View>
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button busy={busy} why={refusal && sentences[refusal]} onTap={() => setAsking(true)}>
        {`提醒还没学的${open}人`}
      </Button>
      {nudgedAt !== null && noticeId !== null && orgs.length > 0 && (
        <Button onTap={() => go(paths.callList(noticeId, { subject: 'notice' }))}>去打电话</Button>
      )}
      <Confirm
        open={asking}
        title={`提醒${open}位还没学的人吗？`}
        yes='提醒他们'
        onYes={() => void onNudge()}
        onNo={() => setAsking(false)}
      >
        七天里只提醒一次。微信发不到的人，会列进打电话名单。
      </Confirm>
    </Card>
  )
}

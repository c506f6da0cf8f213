import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { MissingList } from './missing-list'

interface PublishBoxProps {
  activity: DeskActivity
  onDone: () => void
}

export const PublishBox = ({ activity, onDone }: PublishBoxProps): ReactNode => {
  const { id: activityId, title, orgName, startsAt, endsAt, place, missing } = activity
  const { run, busy, error } = useAction('activity.publish')
  const [asking, setAsking] = useState(false)

  const onPublish = async () => {
    if (await run({ activityId })) onDone()
  }

  return (
    <Card>
      <Heading level={2}>发布</Heading>
      {missing.length > 0 ? (
        <MissingList activity={activity} />
      ) : (
        <Notice tone='good' title='都填好了，可以发布' />
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button
        kind='main'
        busy={busy}
        why={missing.length > 0 ? '补齐上面的，就可以发布' : null}
        onTap={() => setAsking(true)}
      >
        发布
      </Button>
      <Confirm
        open={asking}
        title={`发布“${title}”吗？`}
        yes='发布'
        onYes={() => void onPublish()}
        onNo={() => setAsking(false)}
      >
        <Fact label='谁会看到'>{`${orgName}和它下面的人，还有扫那里墙上码的人`}</Fact>
        <Fact label='时间'>{whenWords(startsAt, endsAt, now().toISOString())}</Fact>
        <Fact label='地点'>{place.name}</Fact>
      </Confirm>
    </Card>
  )
}

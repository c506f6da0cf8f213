import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Series, Session } from '@/types/series'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Notice } from '@/src/ui/notice'

interface PublishAllBoxProps {
  series: Series
  now: string
  onDone: () => void
}

const isReady =
  (now: string) =>
  ({ state, missing, startsAt }: Session): boolean =>
    state === 'draft' && missing.length === 0 && startsAt > now

/** One after the other, each as if it were published on its own page; it stops at the first that is refused. */
export const PublishAllBox = ({ series, now, onDone }: PublishAllBoxProps): ReactNode => {
  const { run, error } = useAction('activity.publish')
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState<number | null>(null)
  const ready = series.sessions.filter(isReady(now))
  const gaps = series.sessions.filter(({ state, missing }) => state === 'draft' && missing.length > 0)

  const onPublish = async () => {
    for (const [index, { activityId }] of ready.entries()) {
      setDone(index)
      if (!(await run({ activityId }))) break
    }
    setDone(null)
    onDone()
  }

  return (
    <>
      {gaps.length > 0 && (
        <Notice tone='care' title={`有${gaps.length}场草稿还没填全，点开那一场补齐`}>
          {gaps[0]?.missing.map(({ sentence }) => sentence).join('；')}
        </Notice>
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      {ready.length > 0 && (
        <Button kind='main' busy={done !== null} onTap={() => setAsking(true)}>
          {done === null ? `发布填好的 ${ready.length} 场` : `正在发布第 ${done + 1} 场`}
        </Button>
      )}
      <Confirm
        open={asking}
        title={`发布“${series.title}”的 ${ready.length} 场吗？`}
        yes={`发布 ${ready.length} 场`}
        onYes={() => void onPublish()}
        onNo={() => setAsking(false)}
      >
        {`${series.orgName}和它下面的人都能看到，马上可以报名。`}
      </Confirm>
    </>
  )
}

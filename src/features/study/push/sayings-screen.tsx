import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Saying } from '@/types/study-shapes'
import { SAYING_STATES } from '@/types/kernel/study'

import { useAction } from '@/src/lib/use-action'
import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { LoadMore } from '@/src/ui/load-more'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { Tabs } from '@/src/ui/tabs'
import { TextField } from '@/src/ui/text-field'

import styles from '../study.module.scss'

type State = Exclude<Saying['state'], 'taken'>
const ORDER: readonly State[] = ['waiting', 'shown', 'hidden']
const TABS = ORDER.map((key) => ({ key, label: SAYING_STATES[key] }))

const One = ({
  saying,
  mayWrite,
  onDone,
}: {
  saying: Saying
  mayWrite: boolean
  onDone: () => void
}): ReactNode => {
  const { run, busy, error, issue } = useAction('study.judge')
  const [hiding, setHiding] = useState(false)
  const [reason, setReason] = useState('')
  const { id: sayingId, rev, name, text, title, state } = saying
  const onJudge = async (show: boolean) => {
    if (await run({ sayingId, rev, show, reason })) onDone()
  }

  return (
    <Card>
      <View>{text}</View>
      <View className={cx(styles.note)}>{`${name}，学了《${title}》`}</View>
      {saying.reason !== '' && <View className={cx(styles.note)}>{`没展示：${saying.reason}`}</View>}
      {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
      {mayWrite && state !== 'shown' && (
        <Button kind='main' busy={busy} label={`展示${name}的话`} onTap={() => void onJudge(true)}>
          展示
        </Button>
      )}
      {mayWrite && state !== 'hidden' && !hiding && (
        <Button label={`不展示${name}的话`} onTap={() => setHiding(true)}>
          不展示
        </Button>
      )}
      {hiding && (
        <>
          <TextField
            label='为什么不展示'
            hint='写的人看得到'
            value={reason}
            maxLength={LIMITS.line}
            error={issue('reason')}
            onChange={setReason}
          />
          <Button
            busy={busy}
            why={reason.trim() === '' ? '写一句原因' : null}
            onTap={() => void onJudge(false)}
          >
            就不展示
          </Button>
        </>
      )}
    </Card>
  )
}

const Listed = ({
  orgId,
  state,
  mayWrite,
}: {
  orgId: string
  state: State
  mayWrite: boolean
}): ReactNode => {
  const pages = usePages('study.sayings', { orgId, state })

  return (
    <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: '这里没有感言' }}>
      {(rows) => (
        <>
          {rows.map((saying) => (
            <One key={saying.id} saying={saying} mayWrite={mayWrite} onDone={pages.reload} />
          ))}
          <LoadMore hasMore={pages.hasMore} loading={pages.loadingMore} onMore={pages.more} />
        </>
      )}
    </QueryView>
  )
}

/** 感言: others see them with the name, after somebody has looked. */
export const SayingsScreen = ({ orgId, mayWrite }: { orgId: string; mayWrite: boolean }): ReactNode => {
  const [state, setState] = useState<State>('waiting')

  return (
    <Tabs label='学习感言' tabs={TABS} current={state} onChange={setState}>
      <Listed key={state} orgId={orgId} state={state} mayWrite={mayWrite} />
    </Tabs>
  )
}

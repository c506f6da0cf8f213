import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Series } from '@/types/series'

import { ruleWords } from '@/domain/recurrence'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useNow } from '@/src/lib/use-now'
import { useMyGrants } from '@/src/staff/use-my-grants'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Row } from '@/src/ui/row'

import { AddOneBox } from './add-one-box'
import { FillBox } from './fill-box'
import { LastNotes } from './last-notes'
import { PublishAllBox } from './publish-all-box'
import styles from './series.module.scss'
import { SessionDialog } from './session-dialog'
import { SessionsTable } from './sessions-table'

interface SeriesScreenProps {
  series: Series
  reload: () => void
}

/** What the last session teaches stands in front of everything else. */
export const SeriesScreen = ({ series, reload }: SeriesScreenProps): ReactNode => {
  const instant = useNow()
  const { mayPlan } = useMyGrants()
  const [chosen, setChosen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const session = series.sessions.find(({ activityId }) => activityId === chosen)
  const mine = mayPlan()

  return (
    <>
      <View className={cx(styles.note)}>
        {series.orgName} · {ruleWords(series.rule)} · {series.sessions.length} 场
      </View>
      <LastNotes series={series} now={instant} />
      {mine && <FillBox series={series} onDone={reload} />}
      {mine && <PublishAllBox series={series} now={instant} onDone={reload} />}
      <SessionsTable series={series} now={instant} {...(mine ? { onChange: setChosen } : {})} />
      {mine && !adding && (
        <Row>
          <Button onTap={() => setAdding(true)}>再加一场</Button>
          <Button onTap={() => go(paths.seriesEdit(series.id))}>改整个系列</Button>
        </Row>
      )}
      {mine && adding && (
        <AddOneBox
          series={series}
          onDone={() => {
            setAdding(false)
            reload()
          }}
        />
      )}
      {session && (
        <SessionDialog
          key={session.activityId}
          session={session}
          now={instant}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null)
            reload()
          }}
        />
      )}
    </>
  )
}

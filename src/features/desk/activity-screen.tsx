import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { DeskActivity } from '@/types/activity'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import { ActivityFacts } from './activity-facts'
import styles from '@/src/staff/desk.module.scss'
import { CallOffBox } from './call-off-box'
import { CallsCard } from './calls-card'
import { CopyInvitation } from './copy-invitation'
import { CountsBox } from './counts-box'
import { Preview } from './preview'
import { PrintBox } from './print-box'
import { PublishBox } from './publish-box'

interface ActivityScreenProps {
  activity: DeskActivity
  mayPlan: boolean
  reload: () => void
}

export const ActivityScreen = ({ activity, mayPlan, reload }: ActivityScreenProps): ReactNode => {
  const { id, orgId, state, endsAt } = activity
  const out = state === 'published'
  const over = endsAt <= now().toISOString()

  return (
    <View className={cx(styles.grid)}>
      <View className={cx(styles.column)}>
        {mayPlan && state === 'draft' && <PublishBox activity={activity} onDone={reload} />}
        <ActivityFacts activity={activity} />
        <Button onTap={() => go(paths.dossier(id))}>计划和档案</Button>
        {mayPlan && state !== 'calledOff' && (
          <Button onTap={() => go(paths.activityEdit(orgId, id))}>修改</Button>
        )}
        {mayPlan && state !== 'draft' && (
          <Button onTap={() => go(paths.activityAgain(orgId, id))}>再办一场</Button>
        )}
        {mayPlan && activity.seriesId === null && (
          <Button onTap={() => go(paths.seriesLike(orgId, id))}>照这场办一个系列</Button>
        )}
        {activity.seriesId !== null && (
          <Button onTap={() => go(paths.series(activity.seriesId ?? ''))}>看整个系列</Button>
        )}
        {mayPlan && state !== 'calledOff' && (
          <Button onTap={() => go(paths.online(id))}>直播、回放和线上人数</Button>
        )}
        {out && mayPlan && <Button onTap={() => go(paths.busPlan(id))}>分车、安排点名</Button>}
        {out && <Button onTap={() => go(paths.rollcall(id))}>上下车点名</Button>}
        <Preview activity={activity} />
      </View>
      <View className={cx(styles.column)}>
        {state !== 'draft' && <CountsBox activity={activity} />}
        {state !== 'draft' && <CallsCard activityId={id} />}
        {out && <PrintBox activity={activity} />}
        {out && <CopyInvitation activity={activity} />}
        {mayPlan && state !== 'calledOff' && !over && <CallOffBox activity={activity} onDone={reload} />}
      </View>
    </View>
  )
}

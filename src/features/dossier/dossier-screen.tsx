import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Stage } from '@/types/stage'

import { whenWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { StageTag } from '@/src/staff/stage-tag'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Tabs } from '@/src/ui/tabs'

import { HeardTab } from './heard-tab'
import { ImproveTab } from './improve-tab'
import { PlanTab } from './plan-tab'
import { PrintButton } from './print-button'
import { SceneTab } from './scene-tab'
import type { TabProps } from './section-props'
import { SignUpTab } from './sign-up-tab'

const TABS = [
  { key: 'plan', label: '计划' },
  { key: 'signUp', label: '报名' },
  { key: 'scene', label: '现场' },
  { key: 'heard', label: '反馈' },
  { key: 'improve', label: '改进' },
] as const
type TabKey = (typeof TABS)[number]['key']

const PANELS = {
  plan: PlanTab,
  signUp: SignUpTab,
  scene: SceneTab,
  heard: HeardTab,
  improve: ImproveTab,
} as const satisfies Record<TabKey, (props: TabProps) => ReactNode>

/** Where it stands first: before the day the plan, afterwards what was heard. */
const firstTab = (stage: Stage): TabKey => (stage === 'over' || stage === 'held' ? 'scene' : 'plan')

export const DossierScreen = (props: TabProps): ReactNode => {
  const { dossier, may } = props
  const { activity, stage } = dossier
  const [tab, setTab] = useState<TabKey>(() => firstTab(stage))
  const Panel = PANELS[tab]

  return (
    <>
      <View className={cx(styles.buttons)}>
        <StageTag stage={stage} />
        <View>
          {whenWords(activity.startsAt, activity.endsAt, now().toISOString())}
          {activity.placeName && `，${activity.placeName}`}
        </View>
        <Button fit onTap={() => go(paths.deskActivity(activity.id))}>
          报名和发布
        </Button>
        {may.note && <PrintButton activityId={activity.id} />}
      </View>
      <Tabs label='活动的各个部分' tabs={TABS} current={tab} onChange={setTab}>
        <Panel {...props} />
      </Tabs>
    </>
  )
}

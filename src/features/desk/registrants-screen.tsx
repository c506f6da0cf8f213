import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { now } from '@/src/lib/clock'
import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Tabs } from '@/src/ui/tabs'

import styles from '@/src/staff/desk.module.scss'
import { DrawTab } from './draw-tab'
import { LineTab } from './line-tab'
import { NotCome } from './not-come'
import { OfflineBox } from './offline/offline-box'
import { RegistrantsList } from './registrants-list'
import { ReviewTab } from './review-tab'

type Part = 'list' | 'line' | 'review' | 'draw'

/** Whoever asked and has no answer yet stands under the mode's own word; after it, in line. */
const partsOf = ({ signUp, waiting, draw }: DeskActivity): { key: Part; label: string }[] => {
  const list = { key: 'list' as const, label: '名单' }
  const line = { key: 'line' as const, label: `排队（${waiting}）` }
  if (signUp === 'none') return [list]
  if (signUp === 'review') return [list, { key: 'review', label: `待审核（${waiting}）` }]
  if (signUp !== 'lottery') return [list, line]
  return [list, { key: 'draw', label: '抽签' }, ...(draw?.drawnAt == null ? [] : [line])]
}

const Tools = ({ activity: { id, signUp, endsAt } }: { activity: DeskActivity }): ReactNode => (
  <View className={cx(styles.buttons)}>
    {endsAt > now().toISOString() && (
      <>
        <Button fit onTap={() => go(paths.enrol(id))}>
          加一个人
        </Button>
        <Button fit onTap={() => go(paths.takeOff(id))}>
          替人取消
        </Button>
        <Button fit onTap={() => go(paths.roll(id))}>
          用接龙或表格报名
        </Button>
      </>
    )}
    {signUp === 'invite' && (
      <Button fit onTap={() => go(paths.invited(id))}>
        邀请名单
      </Button>
    )}
  </View>
)

interface RegistrantsScreenProps {
  activity: DeskActivity
  /** Organisers; door staff and heads only look, and see no full numbers. */
  mayPlan: boolean
  /** Door staff: sees who comes, and nothing that was filled in. */
  mayOnlyTick: boolean
  reload: () => void
}

export const RegistrantsScreen = ({
  activity,
  mayPlan,
  mayOnlyTick,
  reload,
}: RegistrantsScreenProps): ReactNode => {
  const [part, setPart] = useState<Part>('list')
  const { id, state, signUp } = activity
  const mine = { activity, mayPlan, reload }

  return (
    <>
      {mayPlan && state === 'published' && signUp !== 'none' && <Tools activity={activity} />}
      {activity.asks?.insured && !mayOnlyTick && (
        <View className={cx(styles.buttons)}>
          <Button fit onTap={() => go(paths.insured(id))}>
            投保名单
          </Button>
        </View>
      )}
      {mayPlan && <NotCome activity={activity} />}
      {mayPlan && state === 'published' && <OfflineBox activityId={id} reload={reload} />}
      <Tabs label='名单的几部分' tabs={partsOf(activity)} current={part} onChange={setPart}>
        {part === 'list' && (
          <RegistrantsList
            activityId={id}
            asks={activity.asks !== null && !mayOnlyTick}
            mayReveal={mayPlan}
          />
        )}
        {part === 'line' && <LineTab activity={activity} />}
        {part === 'review' && <ReviewTab {...mine} />}
        {part === 'draw' && <DrawTab {...mine} />}
      </Tabs>
    </>
  )
}

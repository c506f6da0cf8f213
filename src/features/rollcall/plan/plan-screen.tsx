import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import { BusFields } from './bus-fields'
import { BusListBox } from './bus-list-box'
import { PointFields } from './point-fields'
import { Seating } from './seating'
import type { Plan } from './use-plan'
import { usePlan } from './use-plan'

interface PlanScreenProps {
  activityId: string
  plan: Plan
  reload: () => void
}

export const PlanScreen = ({ activityId, plan, reload }: PlanScreenProps): ReactNode => {
  const form = usePlan(activityId, plan, reload)
  const { error } = form

  return (
    <View className={cx(styles.grid)}>
      <View className={cx(styles.column)}>
        <Seating activityId={activityId} plan={plan} unsaved={form.changed} reload={reload} />
      </View>
      <View className={cx(styles.column)}>
        <BusFields form={form} seated={plan.riders} />
        <PointFields form={form} />
        {error && <Notice tone='bad' title={error.sentence} />}
        <Button kind='main' busy={form.busy} onTap={() => void form.save()}>
          保存车和点名的地方
        </Button>
        <BusListBox activityId={activityId} />
        <Button onTap={() => go(paths.rollcall(activityId))}>去点名</Button>
      </View>
    </View>
  )
}
